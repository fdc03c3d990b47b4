
// Generated from Hito.g4 by ANTLR 4.7.2



#include "Hito.h"


using namespace antlrcpp;
using namespace antlr4;

Hito::Hito(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

Hito::~Hito() {
  delete _interpreter;
}

std::string Hito::getGrammarFileName() const {
  return "Hito.g4";
}

const std::vector<std::string>& Hito::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& Hito::getVocabulary() const {
  return _vocabulary;
}


//----------------- HeaderContext ------------------------------------------------------------------

Hito::HeaderContext::HeaderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ContractHeaderContext* Hito::HeaderContext::contractHeader() {
  return getRuleContext<Hito::ContractHeaderContext>(0);
}

Hito::LibraryHeaderContext* Hito::HeaderContext::libraryHeader() {
  return getRuleContext<Hito::LibraryHeaderContext>(0);
}

Hito::AmendmentHeaderContext* Hito::HeaderContext::amendmentHeader() {
  return getRuleContext<Hito::AmendmentHeaderContext>(0);
}


size_t Hito::HeaderContext::getRuleIndex() const {
  return Hito::RuleHeader;
}


Hito::HeaderContext* Hito::header() {
  HeaderContext *_localctx = _tracker.createInstance<HeaderContext>(_ctx, getState());
  enterRule(_localctx, 0, Hito::RuleHeader);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(329);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CONTRACT: {
        enterOuterAlt(_localctx, 1);
        setState(326);
        contractHeader();
        break;
      }

      case Hito::LIBRARY: {
        enterOuterAlt(_localctx, 2);
        setState(327);
        libraryHeader();
        break;
      }

      case Hito::AMENDMENT: {
        enterOuterAlt(_localctx, 3);
        setState(328);
        amendmentHeader();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ContractHeaderContext ------------------------------------------------------------------

Hito::ContractHeaderContext::ContractHeaderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ContractHeaderContext::CONTRACT() {
  return getToken(Hito::CONTRACT, 0);
}

tree::TerminalNode* Hito::ContractHeaderContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::HeaderLineContext *> Hito::ContractHeaderContext::headerLine() {
  return getRuleContexts<Hito::HeaderLineContext>();
}

Hito::HeaderLineContext* Hito::ContractHeaderContext::headerLine(size_t i) {
  return getRuleContext<Hito::HeaderLineContext>(i);
}


size_t Hito::ContractHeaderContext::getRuleIndex() const {
  return Hito::RuleContractHeader;
}


Hito::ContractHeaderContext* Hito::contractHeader() {
  ContractHeaderContext *_localctx = _tracker.createInstance<ContractHeaderContext>(_ctx, getState());
  enterRule(_localctx, 2, Hito::RuleContractHeader);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(331);
    match(Hito::CONTRACT);
    setState(332);
    match(Hito::STRING);
    setState(336);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 36) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 36)) & ((1ULL << (Hito::CODE - 36))
      | (1ULL << (Hito::CURRENCY - 36))
      | (1ULL << (Hito::TERM - 36))
      | (1ULL << (Hito::PERIODS - 36))
      | (1ULL << (Hito::ROUNDING - 36))
      | (1ULL << (Hito::T_TEXT - 36)))) != 0) || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(333);
      headerLine();
      setState(338);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HeaderLineContext ------------------------------------------------------------------

Hito::HeaderLineContext::HeaderLineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::HeaderLineContext::CODE() {
  return getToken(Hito::CODE, 0);
}

tree::TerminalNode* Hito::HeaderLineContext::STRING() {
  return getToken(Hito::STRING, 0);
}

tree::TerminalNode* Hito::HeaderLineContext::CURRENCY() {
  return getToken(Hito::CURRENCY, 0);
}

Hito::PlainNameContext* Hito::HeaderLineContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}

Hito::TermContext* Hito::HeaderLineContext::term() {
  return getRuleContext<Hito::TermContext>(0);
}

Hito::PeriodsContext* Hito::HeaderLineContext::periods() {
  return getRuleContext<Hito::PeriodsContext>(0);
}

tree::TerminalNode* Hito::HeaderLineContext::ROUNDING() {
  return getToken(Hito::ROUNDING, 0);
}

Hito::RoundingRuleContext* Hito::HeaderLineContext::roundingRule() {
  return getRuleContext<Hito::RoundingRuleContext>(0);
}

Hito::TextItemContext* Hito::HeaderLineContext::textItem() {
  return getRuleContext<Hito::TextItemContext>(0);
}


size_t Hito::HeaderLineContext::getRuleIndex() const {
  return Hito::RuleHeaderLine;
}


Hito::HeaderLineContext* Hito::headerLine() {
  HeaderLineContext *_localctx = _tracker.createInstance<HeaderLineContext>(_ctx, getState());
  enterRule(_localctx, 4, Hito::RuleHeaderLine);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(348);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CODE: {
        enterOuterAlt(_localctx, 1);
        setState(339);
        match(Hito::CODE);
        setState(340);
        match(Hito::STRING);
        break;
      }

      case Hito::CURRENCY: {
        enterOuterAlt(_localctx, 2);
        setState(341);
        match(Hito::CURRENCY);
        setState(342);
        plainName();
        break;
      }

      case Hito::TERM: {
        enterOuterAlt(_localctx, 3);
        setState(343);
        term();
        break;
      }

      case Hito::PERIODS: {
        enterOuterAlt(_localctx, 4);
        setState(344);
        periods();
        break;
      }

      case Hito::ROUNDING: {
        enterOuterAlt(_localctx, 5);
        setState(345);
        match(Hito::ROUNDING);
        setState(346);
        roundingRule();
        break;
      }

      case Hito::T_TEXT:
      case Hito::NOTE:
      case Hito::SOURCE:
      case Hito::MEANS: {
        enterOuterAlt(_localctx, 6);
        setState(347);
        textItem();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TermContext ------------------------------------------------------------------

Hito::TermContext::TermContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TermContext::TERM() {
  return getToken(Hito::TERM, 0);
}

std::vector<tree::TerminalNode *> Hito::TermContext::DATE() {
  return getTokens(Hito::DATE);
}

tree::TerminalNode* Hito::TermContext::DATE(size_t i) {
  return getToken(Hito::DATE, i);
}

Hito::RangeToContext* Hito::TermContext::rangeTo() {
  return getRuleContext<Hito::RangeToContext>(0);
}

tree::TerminalNode* Hito::TermContext::FROM() {
  return getToken(Hito::FROM, 0);
}

tree::TerminalNode* Hito::TermContext::INCLUSIVE() {
  return getToken(Hito::INCLUSIVE, 0);
}


size_t Hito::TermContext::getRuleIndex() const {
  return Hito::RuleTerm;
}


Hito::TermContext* Hito::term() {
  TermContext *_localctx = _tracker.createInstance<TermContext>(_ctx, getState());
  enterRule(_localctx, 6, Hito::RuleTerm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(350);
    match(Hito::TERM);
    setState(352);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FROM) {
      setState(351);
      match(Hito::FROM);
    }
    setState(354);
    match(Hito::DATE);
    setState(355);
    rangeTo();
    setState(356);
    match(Hito::DATE);
    setState(358);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::INCLUSIVE) {
      setState(357);
      match(Hito::INCLUSIVE);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PeriodsContext ------------------------------------------------------------------

Hito::PeriodsContext::PeriodsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::PeriodsContext::PERIODS() {
  return getToken(Hito::PERIODS, 0);
}

Hito::FrequencyContext* Hito::PeriodsContext::frequency() {
  return getRuleContext<Hito::FrequencyContext>(0);
}

std::vector<Hito::NamedPeriodContext *> Hito::PeriodsContext::namedPeriod() {
  return getRuleContexts<Hito::NamedPeriodContext>();
}

Hito::NamedPeriodContext* Hito::PeriodsContext::namedPeriod(size_t i) {
  return getRuleContext<Hito::NamedPeriodContext>(i);
}

std::vector<tree::TerminalNode *> Hito::PeriodsContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::PeriodsContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::PeriodsContext::getRuleIndex() const {
  return Hito::RulePeriods;
}


Hito::PeriodsContext* Hito::periods() {
  PeriodsContext *_localctx = _tracker.createInstance<PeriodsContext>(_ctx, getState());
  enterRule(_localctx, 8, Hito::RulePeriods);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(360);
    match(Hito::PERIODS);
    setState(370);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::MONTHLY:
      case Hito::QUARTERLY:
      case Hito::HALF_YEARLY:
      case Hito::YEARLY:
      case Hito::CALENDAR: {
        setState(361);
        frequency();
        break;
      }

      case Hito::STRING: {
        setState(362);
        namedPeriod();
        setState(367);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::COMMA) {
          setState(363);
          match(Hito::COMMA);
          setState(364);
          namedPeriod();
          setState(369);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FrequencyContext ------------------------------------------------------------------

Hito::FrequencyContext::FrequencyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::FrequencyContext::CALENDAR() {
  return getToken(Hito::CALENDAR, 0);
}

tree::TerminalNode* Hito::FrequencyContext::MONTHLY() {
  return getToken(Hito::MONTHLY, 0);
}

tree::TerminalNode* Hito::FrequencyContext::QUARTERLY() {
  return getToken(Hito::QUARTERLY, 0);
}

tree::TerminalNode* Hito::FrequencyContext::HALF_YEARLY() {
  return getToken(Hito::HALF_YEARLY, 0);
}

tree::TerminalNode* Hito::FrequencyContext::YEARLY() {
  return getToken(Hito::YEARLY, 0);
}


size_t Hito::FrequencyContext::getRuleIndex() const {
  return Hito::RuleFrequency;
}


Hito::FrequencyContext* Hito::frequency() {
  FrequencyContext *_localctx = _tracker.createInstance<FrequencyContext>(_ctx, getState());
  enterRule(_localctx, 10, Hito::RuleFrequency);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(378);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CALENDAR: {
        enterOuterAlt(_localctx, 1);
        setState(372);
        match(Hito::CALENDAR);
        setState(373);
        _la = _input->LA(1);
        if (!((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << Hito::MONTHLY)
          | (1ULL << Hito::QUARTERLY)
          | (1ULL << Hito::HALF_YEARLY)
          | (1ULL << Hito::YEARLY))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case Hito::MONTHLY:
      case Hito::QUARTERLY:
      case Hito::HALF_YEARLY:
      case Hito::YEARLY: {
        enterOuterAlt(_localctx, 2);
        setState(374);
        _la = _input->LA(1);
        if (!((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << Hito::MONTHLY)
          | (1ULL << Hito::QUARTERLY)
          | (1ULL << Hito::HALF_YEARLY)
          | (1ULL << Hito::YEARLY))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(376);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::CALENDAR) {
          setState(375);
          match(Hito::CALENDAR);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NamedPeriodContext ------------------------------------------------------------------

Hito::NamedPeriodContext::NamedPeriodContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::NamedPeriodContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<tree::TerminalNode *> Hito::NamedPeriodContext::DATE() {
  return getTokens(Hito::DATE);
}

tree::TerminalNode* Hito::NamedPeriodContext::DATE(size_t i) {
  return getToken(Hito::DATE, i);
}

Hito::RangeToContext* Hito::NamedPeriodContext::rangeTo() {
  return getRuleContext<Hito::RangeToContext>(0);
}

tree::TerminalNode* Hito::NamedPeriodContext::FROM() {
  return getToken(Hito::FROM, 0);
}


size_t Hito::NamedPeriodContext::getRuleIndex() const {
  return Hito::RuleNamedPeriod;
}


Hito::NamedPeriodContext* Hito::namedPeriod() {
  NamedPeriodContext *_localctx = _tracker.createInstance<NamedPeriodContext>(_ctx, getState());
  enterRule(_localctx, 12, Hito::RuleNamedPeriod);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(380);
    match(Hito::STRING);
    setState(382);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FROM) {
      setState(381);
      match(Hito::FROM);
    }
    setState(384);
    match(Hito::DATE);
    setState(385);
    rangeTo();
    setState(386);
    match(Hito::DATE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RoundingRuleContext ------------------------------------------------------------------

Hito::RoundingRuleContext::RoundingRuleContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::RoundingModeContext* Hito::RoundingRuleContext::roundingMode() {
  return getRuleContext<Hito::RoundingModeContext>(0);
}

tree::TerminalNode* Hito::RoundingRuleContext::TO_NEAREST() {
  return getToken(Hito::TO_NEAREST, 0);
}

tree::TerminalNode* Hito::RoundingRuleContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::RoundingRuleContext::TO() {
  return getToken(Hito::TO, 0);
}

tree::TerminalNode* Hito::RoundingRuleContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}

tree::TerminalNode* Hito::RoundingRuleContext::NEAREST() {
  return getToken(Hito::NEAREST, 0);
}


size_t Hito::RoundingRuleContext::getRuleIndex() const {
  return Hito::RuleRoundingRule;
}


Hito::RoundingRuleContext* Hito::roundingRule() {
  RoundingRuleContext *_localctx = _tracker.createInstance<RoundingRuleContext>(_ctx, getState());
  enterRule(_localctx, 14, Hito::RuleRoundingRule);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(395);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TO_NEAREST: {
        setState(388);
        match(Hito::TO_NEAREST);
        setState(389);
        match(Hito::NUMBER);
        break;
      }

      case Hito::TO: {
        setState(390);
        match(Hito::TO);
        setState(391);
        match(Hito::NUMBER);
        setState(393);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::NEAREST) {
          setState(392);
          match(Hito::NEAREST);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(398);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(397);
      match(Hito::COMMA);
    }
    setState(400);
    roundingMode();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RoundingModeContext ------------------------------------------------------------------

Hito::RoundingModeContext::RoundingModeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RoundingModeContext::HALF_UP() {
  return getToken(Hito::HALF_UP, 0);
}

tree::TerminalNode* Hito::RoundingModeContext::HALF_EVEN() {
  return getToken(Hito::HALF_EVEN, 0);
}

tree::TerminalNode* Hito::RoundingModeContext::UP() {
  return getToken(Hito::UP, 0);
}

tree::TerminalNode* Hito::RoundingModeContext::DOWN() {
  return getToken(Hito::DOWN, 0);
}

tree::TerminalNode* Hito::RoundingModeContext::FLOOR() {
  return getToken(Hito::FLOOR, 0);
}

tree::TerminalNode* Hito::RoundingModeContext::CEILING() {
  return getToken(Hito::CEILING, 0);
}


size_t Hito::RoundingModeContext::getRuleIndex() const {
  return Hito::RuleRoundingMode;
}


Hito::RoundingModeContext* Hito::roundingMode() {
  RoundingModeContext *_localctx = _tracker.createInstance<RoundingModeContext>(_ctx, getState());
  enterRule(_localctx, 16, Hito::RuleRoundingMode);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(402);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::HALF_UP)
      | (1ULL << Hito::HALF_EVEN)
      | (1ULL << Hito::UP)
      | (1ULL << Hito::DOWN)
      | (1ULL << Hito::FLOOR)
      | (1ULL << Hito::CEILING))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LibraryHeaderContext ------------------------------------------------------------------

Hito::LibraryHeaderContext::LibraryHeaderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::LibraryHeaderContext::LIBRARY() {
  return getToken(Hito::LIBRARY, 0);
}

tree::TerminalNode* Hito::LibraryHeaderContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::TextItemContext *> Hito::LibraryHeaderContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::LibraryHeaderContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::LibraryHeaderContext::getRuleIndex() const {
  return Hito::RuleLibraryHeader;
}


Hito::LibraryHeaderContext* Hito::libraryHeader() {
  LibraryHeaderContext *_localctx = _tracker.createInstance<LibraryHeaderContext>(_ctx, getState());
  enterRule(_localctx, 18, Hito::RuleLibraryHeader);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(404);
    match(Hito::LIBRARY);
    setState(405);
    match(Hito::STRING);
    setState(409);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(406);
      textItem();
      setState(411);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AmendmentHeaderContext ------------------------------------------------------------------

Hito::AmendmentHeaderContext::AmendmentHeaderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::AmendmentHeaderContext::AMENDMENT() {
  return getToken(Hito::AMENDMENT, 0);
}

tree::TerminalNode* Hito::AmendmentHeaderContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::AmendmentHeaderContext::TO_THE_CONTRACT() {
  return getToken(Hito::TO_THE_CONTRACT, 0);
}

tree::TerminalNode* Hito::AmendmentHeaderContext::STRING() {
  return getToken(Hito::STRING, 0);
}

tree::TerminalNode* Hito::AmendmentHeaderContext::EFFECTIVE() {
  return getToken(Hito::EFFECTIVE, 0);
}

tree::TerminalNode* Hito::AmendmentHeaderContext::DATE() {
  return getToken(Hito::DATE, 0);
}

std::vector<tree::TerminalNode *> Hito::AmendmentHeaderContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::AmendmentHeaderContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

std::vector<Hito::AmendmentEffectContext *> Hito::AmendmentHeaderContext::amendmentEffect() {
  return getRuleContexts<Hito::AmendmentEffectContext>();
}

Hito::AmendmentEffectContext* Hito::AmendmentHeaderContext::amendmentEffect(size_t i) {
  return getRuleContext<Hito::AmendmentEffectContext>(i);
}

std::vector<Hito::TextItemContext *> Hito::AmendmentHeaderContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::AmendmentHeaderContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::AmendmentHeaderContext::getRuleIndex() const {
  return Hito::RuleAmendmentHeader;
}


Hito::AmendmentHeaderContext* Hito::amendmentHeader() {
  AmendmentHeaderContext *_localctx = _tracker.createInstance<AmendmentHeaderContext>(_ctx, getState());
  enterRule(_localctx, 20, Hito::RuleAmendmentHeader);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(412);
    match(Hito::AMENDMENT);
    setState(413);
    match(Hito::NUMBER);
    setState(414);
    match(Hito::TO_THE_CONTRACT);
    setState(415);
    match(Hito::STRING);
    setState(417);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(416);
      match(Hito::COMMA);
    }
    setState(419);
    match(Hito::EFFECTIVE);
    setState(420);
    match(Hito::DATE);
    setState(427);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::COMMA)
      | (1ULL << Hito::BY_OUTCOME_DATE)
      | (1ULL << Hito::BY_PAYMENT_DATE)
      | (1ULL << Hito::RETROACTIVE))) != 0)) {
      setState(422);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::COMMA) {
        setState(421);
        match(Hito::COMMA);
      }
      setState(424);
      amendmentEffect();
      setState(429);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(433);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(430);
      textItem();
      setState(435);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AmendmentEffectContext ------------------------------------------------------------------

Hito::AmendmentEffectContext::AmendmentEffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::AmendmentEffectContext::BY_OUTCOME_DATE() {
  return getToken(Hito::BY_OUTCOME_DATE, 0);
}

tree::TerminalNode* Hito::AmendmentEffectContext::BY_PAYMENT_DATE() {
  return getToken(Hito::BY_PAYMENT_DATE, 0);
}

tree::TerminalNode* Hito::AmendmentEffectContext::RETROACTIVE() {
  return getToken(Hito::RETROACTIVE, 0);
}


size_t Hito::AmendmentEffectContext::getRuleIndex() const {
  return Hito::RuleAmendmentEffect;
}


Hito::AmendmentEffectContext* Hito::amendmentEffect() {
  AmendmentEffectContext *_localctx = _tracker.createInstance<AmendmentEffectContext>(_ctx, getState());
  enterRule(_localctx, 22, Hito::RuleAmendmentEffect);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(436);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::BY_OUTCOME_DATE)
      | (1ULL << Hito::BY_PAYMENT_DATE)
      | (1ULL << Hito::RETROACTIVE))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ItemContext ------------------------------------------------------------------

Hito::ItemContext::ItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PartyContext* Hito::ItemContext::party() {
  return getRuleContext<Hito::PartyContext>(0);
}

Hito::UnitItemContext* Hito::ItemContext::unitItem() {
  return getRuleContext<Hito::UnitItemContext>(0);
}

Hito::InputContext* Hito::ItemContext::input() {
  return getRuleContext<Hito::InputContext>(0);
}

Hito::DatasetContext* Hito::ItemContext::dataset() {
  return getRuleContext<Hito::DatasetContext>(0);
}

Hito::DefinitionContext* Hito::ItemContext::definition() {
  return getRuleContext<Hito::DefinitionContext>(0);
}

Hito::ChoiceTableContext* Hito::ItemContext::choiceTable() {
  return getRuleContext<Hito::ChoiceTableContext>(0);
}

Hito::TierTableContext* Hito::ItemContext::tierTable() {
  return getRuleContext<Hito::TierTableContext>(0);
}

Hito::BracketTableContext* Hito::ItemContext::bracketTable() {
  return getRuleContext<Hito::BracketTableContext>(0);
}

Hito::ScaleTableContext* Hito::ItemContext::scaleTable() {
  return getRuleContext<Hito::ScaleTableContext>(0);
}

Hito::ClauseContext* Hito::ItemContext::clause() {
  return getRuleContext<Hito::ClauseContext>(0);
}

Hito::PropertyContext* Hito::ItemContext::property() {
  return getRuleContext<Hito::PropertyContext>(0);
}

Hito::ExamplesContext* Hito::ItemContext::examples() {
  return getRuleContext<Hito::ExamplesContext>(0);
}

Hito::ExampleContext* Hito::ItemContext::example() {
  return getRuleContext<Hito::ExampleContext>(0);
}

Hito::ContractTextContext* Hito::ItemContext::contractText() {
  return getRuleContext<Hito::ContractTextContext>(0);
}

Hito::IncludesContext* Hito::ItemContext::includes() {
  return getRuleContext<Hito::IncludesContext>(0);
}


size_t Hito::ItemContext::getRuleIndex() const {
  return Hito::RuleItem;
}


Hito::ItemContext* Hito::item() {
  ItemContext *_localctx = _tracker.createInstance<ItemContext>(_ctx, getState());
  enterRule(_localctx, 24, Hito::RuleItem);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(453);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PAYER:
      case Hito::PROVIDER:
      case Hito::INVESTOR:
      case Hito::VERIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(438);
        party();
        break;
      }

      case Hito::UNIT: {
        enterOuterAlt(_localctx, 2);
        setState(439);
        unitItem();
        break;
      }

      case Hito::INPUT: {
        enterOuterAlt(_localctx, 3);
        setState(440);
        input();
        break;
      }

      case Hito::DATA: {
        enterOuterAlt(_localctx, 4);
        setState(441);
        dataset();
        break;
      }

      case Hito::DEFINE:
      case Hito::FOR_EACH: {
        enterOuterAlt(_localctx, 5);
        setState(442);
        definition();
        break;
      }

      case Hito::TABLE: {
        enterOuterAlt(_localctx, 6);
        setState(443);
        choiceTable();
        break;
      }

      case Hito::TIERS: {
        enterOuterAlt(_localctx, 7);
        setState(444);
        tierTable();
        break;
      }

      case Hito::BRACKETS: {
        enterOuterAlt(_localctx, 8);
        setState(445);
        bracketTable();
        break;
      }

      case Hito::SCALE: {
        enterOuterAlt(_localctx, 9);
        setState(446);
        scaleTable();
        break;
      }

      case Hito::CLAUSE: {
        enterOuterAlt(_localctx, 10);
        setState(447);
        clause();
        break;
      }

      case Hito::ALWAYS: {
        enterOuterAlt(_localctx, 11);
        setState(448);
        property();
        break;
      }

      case Hito::EXAMPLES: {
        enterOuterAlt(_localctx, 12);
        setState(449);
        examples();
        break;
      }

      case Hito::EXAMPLE: {
        enterOuterAlt(_localctx, 13);
        setState(450);
        example();
        break;
      }

      case Hito::DEFINITION:
      case Hito::PRECEDENCE:
      case Hito::NOTICES:
      case Hito::DISPUTES:
      case Hito::TAXES:
      case Hito::DOES_NOT_COVER: {
        enterOuterAlt(_localctx, 14);
        setState(451);
        contractText();
        break;
      }

      case Hito::INCLUDES: {
        enterOuterAlt(_localctx, 15);
        setState(452);
        includes();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TextItemContext ------------------------------------------------------------------

Hito::TextItemContext::TextItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TextItemContext::STRING() {
  return getToken(Hito::STRING, 0);
}

tree::TerminalNode* Hito::TextItemContext::T_TEXT() {
  return getToken(Hito::T_TEXT, 0);
}

tree::TerminalNode* Hito::TextItemContext::NOTE() {
  return getToken(Hito::NOTE, 0);
}

tree::TerminalNode* Hito::TextItemContext::SOURCE() {
  return getToken(Hito::SOURCE, 0);
}

tree::TerminalNode* Hito::TextItemContext::MEANS() {
  return getToken(Hito::MEANS, 0);
}

Hito::InLanguageContext* Hito::TextItemContext::inLanguage() {
  return getRuleContext<Hito::InLanguageContext>(0);
}


size_t Hito::TextItemContext::getRuleIndex() const {
  return Hito::RuleTextItem;
}


Hito::TextItemContext* Hito::textItem() {
  TextItemContext *_localctx = _tracker.createInstance<TextItemContext>(_ctx, getState());
  enterRule(_localctx, 26, Hito::RuleTextItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(455);
    _la = _input->LA(1);
    if (!(_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(457);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::IN_ENGLISH

    || _la == Hito::IN_SPANISH) {
      setState(456);
      inLanguage();
    }
    setState(459);
    match(Hito::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InLanguageContext ------------------------------------------------------------------

Hito::InLanguageContext::InLanguageContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::InLanguageContext::IN_ENGLISH() {
  return getToken(Hito::IN_ENGLISH, 0);
}

tree::TerminalNode* Hito::InLanguageContext::IN_SPANISH() {
  return getToken(Hito::IN_SPANISH, 0);
}


size_t Hito::InLanguageContext::getRuleIndex() const {
  return Hito::RuleInLanguage;
}


Hito::InLanguageContext* Hito::inLanguage() {
  InLanguageContext *_localctx = _tracker.createInstance<InLanguageContext>(_ctx, getState());
  enterRule(_localctx, 28, Hito::RuleInLanguage);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(461);
    _la = _input->LA(1);
    if (!(_la == Hito::IN_ENGLISH

    || _la == Hito::IN_SPANISH)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ContractTextContext ------------------------------------------------------------------

Hito::ContractTextContext::ContractTextContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ContractTextContext::DEFINITION() {
  return getToken(Hito::DEFINITION, 0);
}

std::vector<tree::TerminalNode *> Hito::ContractTextContext::STRING() {
  return getTokens(Hito::STRING);
}

tree::TerminalNode* Hito::ContractTextContext::STRING(size_t i) {
  return getToken(Hito::STRING, i);
}

tree::TerminalNode* Hito::ContractTextContext::PRECEDENCE() {
  return getToken(Hito::PRECEDENCE, 0);
}

tree::TerminalNode* Hito::ContractTextContext::NOTICES() {
  return getToken(Hito::NOTICES, 0);
}

tree::TerminalNode* Hito::ContractTextContext::DISPUTES() {
  return getToken(Hito::DISPUTES, 0);
}

tree::TerminalNode* Hito::ContractTextContext::TAXES() {
  return getToken(Hito::TAXES, 0);
}

tree::TerminalNode* Hito::ContractTextContext::DOES_NOT_COVER() {
  return getToken(Hito::DOES_NOT_COVER, 0);
}

Hito::InLanguageContext* Hito::ContractTextContext::inLanguage() {
  return getRuleContext<Hito::InLanguageContext>(0);
}


size_t Hito::ContractTextContext::getRuleIndex() const {
  return Hito::RuleContractText;
}


Hito::ContractTextContext* Hito::contractText() {
  ContractTextContext *_localctx = _tracker.createInstance<ContractTextContext>(_ctx, getState());
  enterRule(_localctx, 30, Hito::RuleContractText);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(471);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::DEFINITION: {
        enterOuterAlt(_localctx, 1);
        setState(463);
        match(Hito::DEFINITION);
        setState(464);
        match(Hito::STRING);
        setState(465);
        match(Hito::STRING);
        break;
      }

      case Hito::PRECEDENCE:
      case Hito::NOTICES:
      case Hito::DISPUTES:
      case Hito::TAXES:
      case Hito::DOES_NOT_COVER: {
        enterOuterAlt(_localctx, 2);
        setState(466);
        _la = _input->LA(1);
        if (!(((((_la - 265) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 265)) & ((1ULL << (Hito::PRECEDENCE - 265))
          | (1ULL << (Hito::NOTICES - 265))
          | (1ULL << (Hito::DISPUTES - 265))
          | (1ULL << (Hito::TAXES - 265))
          | (1ULL << (Hito::DOES_NOT_COVER - 265)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(468);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::IN_ENGLISH

        || _la == Hito::IN_SPANISH) {
          setState(467);
          inLanguage();
        }
        setState(470);
        match(Hito::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IncludesContext ------------------------------------------------------------------

Hito::IncludesContext::IncludesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::IncludesContext::INCLUDES() {
  return getToken(Hito::INCLUDES, 0);
}

tree::TerminalNode* Hito::IncludesContext::STRING() {
  return getToken(Hito::STRING, 0);
}


size_t Hito::IncludesContext::getRuleIndex() const {
  return Hito::RuleIncludes;
}


Hito::IncludesContext* Hito::includes() {
  IncludesContext *_localctx = _tracker.createInstance<IncludesContext>(_ctx, getState());
  enterRule(_localctx, 32, Hito::RuleIncludes);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(473);
    match(Hito::INCLUDES);
    setState(474);
    match(Hito::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartyContext ------------------------------------------------------------------

Hito::PartyContext::PartyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::RoleContext* Hito::PartyContext::role() {
  return getRuleContext<Hito::RoleContext>(0);
}

Hito::PlainNameContext* Hito::PartyContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}

tree::TerminalNode* Hito::PartyContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::TextItemContext *> Hito::PartyContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::PartyContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::PartyContext::getRuleIndex() const {
  return Hito::RuleParty;
}


Hito::PartyContext* Hito::party() {
  PartyContext *_localctx = _tracker.createInstance<PartyContext>(_ctx, getState());
  enterRule(_localctx, 34, Hito::RuleParty);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(476);
    role();
    setState(482);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(477);
        plainName();
        setState(479);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::STRING) {
          setState(478);
          match(Hito::STRING);
        }
        break;
      }

      case Hito::STRING: {
        setState(481);
        match(Hito::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(487);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(484);
      textItem();
      setState(489);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RoleContext ------------------------------------------------------------------

Hito::RoleContext::RoleContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RoleContext::PAYER() {
  return getToken(Hito::PAYER, 0);
}

tree::TerminalNode* Hito::RoleContext::PROVIDER() {
  return getToken(Hito::PROVIDER, 0);
}

tree::TerminalNode* Hito::RoleContext::INVESTOR() {
  return getToken(Hito::INVESTOR, 0);
}

tree::TerminalNode* Hito::RoleContext::VERIFIER() {
  return getToken(Hito::VERIFIER, 0);
}


size_t Hito::RoleContext::getRuleIndex() const {
  return Hito::RuleRole;
}


Hito::RoleContext* Hito::role() {
  RoleContext *_localctx = _tracker.createInstance<RoleContext>(_ctx, getState());
  enterRule(_localctx, 36, Hito::RuleRole);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(490);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::PAYER)
      | (1ULL << Hito::PROVIDER)
      | (1ULL << Hito::INVESTOR)
      | (1ULL << Hito::VERIFIER))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartyRefContext ------------------------------------------------------------------

Hito::PartyRefContext::PartyRefContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::RoleContext* Hito::PartyRefContext::role() {
  return getRuleContext<Hito::RoleContext>(0);
}

Hito::PlainNameContext* Hito::PartyRefContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}

tree::TerminalNode* Hito::PartyRefContext::THE() {
  return getToken(Hito::THE, 0);
}


size_t Hito::PartyRefContext::getRuleIndex() const {
  return Hito::RulePartyRef;
}


Hito::PartyRefContext* Hito::partyRef() {
  PartyRefContext *_localctx = _tracker.createInstance<PartyRefContext>(_ctx, getState());
  enterRule(_localctx, 38, Hito::RulePartyRef);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(493);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::THE) {
      setState(492);
      match(Hito::THE);
    }
    setState(497);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PAYER:
      case Hito::PROVIDER:
      case Hito::INVESTOR:
      case Hito::VERIFIER: {
        setState(495);
        role();
        break;
      }

      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(496);
        plainName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnitItemContext ------------------------------------------------------------------

Hito::UnitItemContext::UnitItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::UnitItemContext::UNIT() {
  return getToken(Hito::UNIT, 0);
}

std::vector<Hito::NameContext *> Hito::UnitItemContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::UnitItemContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::UnitItemContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}

tree::TerminalNode* Hito::UnitItemContext::PLURAL() {
  return getToken(Hito::PLURAL, 0);
}

std::vector<Hito::TextItemContext *> Hito::UnitItemContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::UnitItemContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::UnitItemContext::getRuleIndex() const {
  return Hito::RuleUnitItem;
}


Hito::UnitItemContext* Hito::unitItem() {
  UnitItemContext *_localctx = _tracker.createInstance<UnitItemContext>(_ctx, getState());
  enterRule(_localctx, 40, Hito::RuleUnitItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(499);
    match(Hito::UNIT);
    setState(500);
    name();
    setState(504);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(501);
      match(Hito::COMMA);
      setState(502);
      match(Hito::PLURAL);
      setState(503);
      name();
    }
    setState(509);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(506);
      textItem();
      setState(511);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InputContext ------------------------------------------------------------------

Hito::InputContext::InputContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::InputContext::INPUT() {
  return getToken(Hito::INPUT, 0);
}

Hito::NameContext* Hito::InputContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

Hito::TypeContext* Hito::InputContext::type() {
  return getRuleContext<Hito::TypeContext>(0);
}

tree::TerminalNode* Hito::InputContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::ModifierContext *> Hito::InputContext::modifier() {
  return getRuleContexts<Hito::ModifierContext>();
}

Hito::ModifierContext* Hito::InputContext::modifier(size_t i) {
  return getRuleContext<Hito::ModifierContext>(i);
}

std::vector<Hito::TextItemContext *> Hito::InputContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::InputContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::InputContext::getRuleIndex() const {
  return Hito::RuleInput;
}


Hito::InputContext* Hito::input() {
  InputContext *_localctx = _tracker.createInstance<InputContext>(_ctx, getState());
  enterRule(_localctx, 42, Hito::RuleInput);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(512);
    match(Hito::INPUT);
    setState(513);
    name();
    setState(515);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(514);
      match(Hito::STRING);
    }
    setState(517);
    type();
    setState(521);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA

    || _la == Hito::DECIDED_BY || ((((_la - 88) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 88)) & ((1ULL << (Hito::MAY_MISS - 88))
      | (1ULL << (Hito::WITH - 88))
      | (1ULL << (Hito::FROM_COLUMN - 88))
      | (1ULL << (Hito::WRITTEN - 88))
      | (1ULL << (Hito::YES_AS - 88))
      | (1ULL << (Hito::NO_AS - 88))
      | (1ULL << (Hito::MISSING_AS - 88))
      | (1ULL << (Hito::FROM - 88))
      | (1ULL << (Hito::EACH - 88)))) != 0)) {
      setState(518);
      modifier();
      setState(523);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(527);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(524);
      textItem();
      setState(529);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DatasetContext ------------------------------------------------------------------

Hito::DatasetContext::DatasetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::DatasetContext::DATA() {
  return getToken(Hito::DATA, 0);
}

std::vector<Hito::NameContext *> Hito::DatasetContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::DatasetContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::DatasetContext::ONE_ROW_PER() {
  return getToken(Hito::ONE_ROW_PER, 0);
}

tree::TerminalNode* Hito::DatasetContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}

std::vector<Hito::DatasetLineContext *> Hito::DatasetContext::datasetLine() {
  return getRuleContexts<Hito::DatasetLineContext>();
}

Hito::DatasetLineContext* Hito::DatasetContext::datasetLine(size_t i) {
  return getRuleContext<Hito::DatasetLineContext>(i);
}


size_t Hito::DatasetContext::getRuleIndex() const {
  return Hito::RuleDataset;
}


Hito::DatasetContext* Hito::dataset() {
  DatasetContext *_localctx = _tracker.createInstance<DatasetContext>(_ctx, getState());
  enterRule(_localctx, 44, Hito::RuleDataset);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(530);
    match(Hito::DATA);
    setState(531);
    name();
    setState(533);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(532);
      match(Hito::COMMA);
    }
    setState(535);
    match(Hito::ONE_ROW_PER);
    setState(536);
    name();
    setState(538); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(537);
      datasetLine();
      setState(540); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::NAME)
      | (1ULL << Hito::CODE)
      | (1ULL << Hito::CURRENCY)
      | (1ULL << Hito::TERM)
      | (1ULL << Hito::INCLUSIVE)
      | (1ULL << Hito::PERIODS)
      | (1ULL << Hito::CALENDAR)
      | (1ULL << Hito::UP)
      | (1ULL << Hito::DOWN)
      | (1ULL << Hito::FLOOR)
      | (1ULL << Hito::CEILING)
      | (1ULL << Hito::PLURAL))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (Hito::IDENTIFIED_BY - 68))
      | (1ULL << (Hito::COUNTS - 68))
      | (1ULL << (Hito::COUNTS_ON - 68))
      | (1ULL << (Hito::T_TEXT - 68))
      | (1ULL << (Hito::T_DATE - 68))
      | (1ULL << (Hito::T_ESTIMATE - 68))
      | (1ULL << (Hito::DECIMALS - 68))
      | (1ULL << (Hito::FIRST - 68))
      | (1ULL << (Hito::NEXT - 68))
      | (1ULL << (Hito::BEYOND - 68))
      | (1ULL << (Hito::OUTSIDE - 68))
      | (1ULL << (Hito::FLAT - 68)))) != 0) || ((((_la - 136) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 136)) & ((1ULL << (Hito::DUE - 136))
      | (1ULL << (Hito::TOGETHER - 136))
      | (1ULL << (Hito::UNTIL - 136))
      | (1ULL << (Hito::SIMPLE - 136))
      | (1ULL << (Hito::ACTUAL - 136))
      | (1ULL << (Hito::DAY - 136)))) != 0) || ((((_la - 200) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 200)) & ((1ULL << (Hito::MONTH - 200))
      | (1ULL << (Hito::QUARTER - 200))
      | (1ULL << (Hito::HALF - 200))
      | (1ULL << (Hito::YEAR - 200))
      | (1ULL << (Hito::INCREASES - 200))
      | (1ULL << (Hito::EXPECT - 200))
      | (1ULL << (Hito::NOTE - 200))
      | (1ULL << (Hito::SOURCE - 200))
      | (1ULL << (Hito::MEANS - 200)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DatasetLineContext ------------------------------------------------------------------

Hito::DatasetLineContext::DatasetLineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::IdentityContext* Hito::DatasetLineContext::identity() {
  return getRuleContext<Hito::IdentityContext>(0);
}

Hito::CountsOnContext* Hito::DatasetLineContext::countsOn() {
  return getRuleContext<Hito::CountsOnContext>(0);
}

Hito::ColumnContext* Hito::DatasetLineContext::column() {
  return getRuleContext<Hito::ColumnContext>(0);
}

Hito::TextItemContext* Hito::DatasetLineContext::textItem() {
  return getRuleContext<Hito::TextItemContext>(0);
}


size_t Hito::DatasetLineContext::getRuleIndex() const {
  return Hito::RuleDatasetLine;
}


Hito::DatasetLineContext* Hito::datasetLine() {
  DatasetLineContext *_localctx = _tracker.createInstance<DatasetLineContext>(_ctx, getState());
  enterRule(_localctx, 46, Hito::RuleDatasetLine);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(546);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 34, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(542);
      identity();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(543);
      countsOn();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(544);
      column();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(545);
      textItem();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IdentityContext ------------------------------------------------------------------

Hito::IdentityContext::IdentityContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::IdentityContext::IDENTIFIED_BY() {
  return getToken(Hito::IDENTIFIED_BY, 0);
}

std::vector<Hito::NameContext *> Hito::IdentityContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::IdentityContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::IdentityContext::LP() {
  return getToken(Hito::LP, 0);
}

tree::TerminalNode* Hito::IdentityContext::RP() {
  return getToken(Hito::RP, 0);
}

std::vector<tree::TerminalNode *> Hito::IdentityContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::IdentityContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::IdentityContext::IF_REPEATED() {
  return getToken(Hito::IF_REPEATED, 0);
}

Hito::RepeatedRowsContext* Hito::IdentityContext::repeatedRows() {
  return getRuleContext<Hito::RepeatedRowsContext>(0);
}


size_t Hito::IdentityContext::getRuleIndex() const {
  return Hito::RuleIdentity;
}


Hito::IdentityContext* Hito::identity() {
  IdentityContext *_localctx = _tracker.createInstance<IdentityContext>(_ctx, getState());
  enterRule(_localctx, 48, Hito::RuleIdentity);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(548);
    match(Hito::IDENTIFIED_BY);
    setState(561);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(549);
        name();
        break;
      }

      case Hito::LP: {
        setState(550);
        match(Hito::LP);
        setState(551);
        name();
        setState(556);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::COMMA) {
          setState(552);
          match(Hito::COMMA);
          setState(553);
          name();
          setState(558);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(559);
        match(Hito::RP);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(566);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(563);
      match(Hito::COMMA);
      setState(564);
      match(Hito::IF_REPEATED);
      setState(565);
      repeatedRows();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RepeatedRowsContext ------------------------------------------------------------------

Hito::RepeatedRowsContext::RepeatedRowsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RepeatedRowsContext::KEEP_FIRST() {
  return getToken(Hito::KEEP_FIRST, 0);
}

Hito::NameContext* Hito::RepeatedRowsContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::RepeatedRowsContext::EARLIEST() {
  return getToken(Hito::EARLIEST, 0);
}

tree::TerminalNode* Hito::RepeatedRowsContext::LATEST() {
  return getToken(Hito::LATEST, 0);
}

tree::TerminalNode* Hito::RepeatedRowsContext::COUNTS() {
  return getToken(Hito::COUNTS, 0);
}


size_t Hito::RepeatedRowsContext::getRuleIndex() const {
  return Hito::RuleRepeatedRows;
}


Hito::RepeatedRowsContext* Hito::repeatedRows() {
  RepeatedRowsContext *_localctx = _tracker.createInstance<RepeatedRowsContext>(_ctx, getState());
  enterRule(_localctx, 50, Hito::RuleRepeatedRows);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(574);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::KEEP_FIRST: {
        enterOuterAlt(_localctx, 1);
        setState(568);
        match(Hito::KEEP_FIRST);
        break;
      }

      case Hito::EARLIEST:
      case Hito::LATEST: {
        enterOuterAlt(_localctx, 2);
        setState(569);
        _la = _input->LA(1);
        if (!(_la == Hito::EARLIEST

        || _la == Hito::LATEST)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(570);
        name();
        setState(572);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 38, _ctx)) {
        case 1: {
          setState(571);
          match(Hito::COUNTS);
          break;
        }

        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountsOnContext ------------------------------------------------------------------

Hito::CountsOnContext::CountsOnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::CountsOnContext::COUNTS_ON() {
  return getToken(Hito::COUNTS_ON, 0);
}

Hito::NameContext* Hito::CountsOnContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}


size_t Hito::CountsOnContext::getRuleIndex() const {
  return Hito::RuleCountsOn;
}


Hito::CountsOnContext* Hito::countsOn() {
  CountsOnContext *_localctx = _tracker.createInstance<CountsOnContext>(_ctx, getState());
  enterRule(_localctx, 52, Hito::RuleCountsOn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(576);
    match(Hito::COUNTS_ON);
    setState(577);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnContext ------------------------------------------------------------------

Hito::ColumnContext::ColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::NameContext* Hito::ColumnContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

Hito::TypeContext* Hito::ColumnContext::type() {
  return getRuleContext<Hito::TypeContext>(0);
}

tree::TerminalNode* Hito::ColumnContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::ModifierContext *> Hito::ColumnContext::modifier() {
  return getRuleContexts<Hito::ModifierContext>();
}

Hito::ModifierContext* Hito::ColumnContext::modifier(size_t i) {
  return getRuleContext<Hito::ModifierContext>(i);
}


size_t Hito::ColumnContext::getRuleIndex() const {
  return Hito::RuleColumn;
}


Hito::ColumnContext* Hito::column() {
  ColumnContext *_localctx = _tracker.createInstance<ColumnContext>(_ctx, getState());
  enterRule(_localctx, 54, Hito::RuleColumn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(579);
    name();
    setState(581);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(580);
      match(Hito::STRING);
    }
    setState(583);
    type();
    setState(587);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA

    || _la == Hito::DECIDED_BY || ((((_la - 88) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 88)) & ((1ULL << (Hito::MAY_MISS - 88))
      | (1ULL << (Hito::WITH - 88))
      | (1ULL << (Hito::FROM_COLUMN - 88))
      | (1ULL << (Hito::WRITTEN - 88))
      | (1ULL << (Hito::YES_AS - 88))
      | (1ULL << (Hito::NO_AS - 88))
      | (1ULL << (Hito::MISSING_AS - 88))
      | (1ULL << (Hito::FROM - 88))
      | (1ULL << (Hito::EACH - 88)))) != 0)) {
      setState(584);
      modifier();
      setState(589);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeContext ------------------------------------------------------------------

Hito::TypeContext::TypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TypeContext::T_IDENTIFIER() {
  return getToken(Hito::T_IDENTIFIER, 0);
}

tree::TerminalNode* Hito::TypeContext::T_TEXT() {
  return getToken(Hito::T_TEXT, 0);
}

tree::TerminalNode* Hito::TypeContext::T_DATE() {
  return getToken(Hito::T_DATE, 0);
}

tree::TerminalNode* Hito::TypeContext::T_NUMBER() {
  return getToken(Hito::T_NUMBER, 0);
}

tree::TerminalNode* Hito::TypeContext::T_INTEGER() {
  return getToken(Hito::T_INTEGER, 0);
}

tree::TerminalNode* Hito::TypeContext::T_PERCENT() {
  return getToken(Hito::T_PERCENT, 0);
}

tree::TerminalNode* Hito::TypeContext::T_YESNO() {
  return getToken(Hito::T_YESNO, 0);
}

tree::TerminalNode* Hito::TypeContext::T_ESTIMATE() {
  return getToken(Hito::T_ESTIMATE, 0);
}

tree::TerminalNode* Hito::TypeContext::T_NUMBER_OF() {
  return getToken(Hito::T_NUMBER_OF, 0);
}

tree::TerminalNode* Hito::TypeContext::T_INTEGER_OF() {
  return getToken(Hito::T_INTEGER_OF, 0);
}

Hito::TimeWordContext* Hito::TypeContext::timeWord() {
  return getRuleContext<Hito::TimeWordContext>(0);
}

Hito::PlainNameContext* Hito::TypeContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}

tree::TerminalNode* Hito::TypeContext::T_MONEY() {
  return getToken(Hito::T_MONEY, 0);
}

tree::TerminalNode* Hito::TypeContext::T_REF() {
  return getToken(Hito::T_REF, 0);
}

Hito::NameContext* Hito::TypeContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::TypeContext::T_ONE_OF() {
  return getToken(Hito::T_ONE_OF, 0);
}

tree::TerminalNode* Hito::TypeContext::LP() {
  return getToken(Hito::LP, 0);
}

std::vector<Hito::ChoiceContext *> Hito::TypeContext::choice() {
  return getRuleContexts<Hito::ChoiceContext>();
}

Hito::ChoiceContext* Hito::TypeContext::choice(size_t i) {
  return getRuleContext<Hito::ChoiceContext>(i);
}

tree::TerminalNode* Hito::TypeContext::RP() {
  return getToken(Hito::RP, 0);
}

std::vector<tree::TerminalNode *> Hito::TypeContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::TypeContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::TypeContext::getRuleIndex() const {
  return Hito::RuleType;
}


Hito::TypeContext* Hito::type() {
  TypeContext *_localctx = _tracker.createInstance<TypeContext>(_ctx, getState());
  enterRule(_localctx, 56, Hito::RuleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(619);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::T_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(590);
        match(Hito::T_IDENTIFIER);
        break;
      }

      case Hito::T_TEXT: {
        enterOuterAlt(_localctx, 2);
        setState(591);
        match(Hito::T_TEXT);
        break;
      }

      case Hito::T_DATE: {
        enterOuterAlt(_localctx, 3);
        setState(592);
        match(Hito::T_DATE);
        break;
      }

      case Hito::T_NUMBER: {
        enterOuterAlt(_localctx, 4);
        setState(593);
        match(Hito::T_NUMBER);
        break;
      }

      case Hito::T_INTEGER: {
        enterOuterAlt(_localctx, 5);
        setState(594);
        match(Hito::T_INTEGER);
        break;
      }

      case Hito::T_PERCENT: {
        enterOuterAlt(_localctx, 6);
        setState(595);
        match(Hito::T_PERCENT);
        break;
      }

      case Hito::T_YESNO: {
        enterOuterAlt(_localctx, 7);
        setState(596);
        match(Hito::T_YESNO);
        break;
      }

      case Hito::T_ESTIMATE: {
        enterOuterAlt(_localctx, 8);
        setState(597);
        match(Hito::T_ESTIMATE);
        break;
      }

      case Hito::T_NUMBER_OF:
      case Hito::T_INTEGER_OF: {
        enterOuterAlt(_localctx, 9);
        setState(598);
        _la = _input->LA(1);
        if (!(_la == Hito::T_NUMBER_OF

        || _la == Hito::T_INTEGER_OF)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(601);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::DAY:
          case Hito::MONTH:
          case Hito::YEAR: {
            setState(599);
            timeWord();
            break;
          }

          case Hito::NAME:
          case Hito::CODE:
          case Hito::CURRENCY:
          case Hito::TERM:
          case Hito::INCLUSIVE:
          case Hito::PERIODS:
          case Hito::CALENDAR:
          case Hito::UP:
          case Hito::DOWN:
          case Hito::FLOOR:
          case Hito::CEILING:
          case Hito::PLURAL:
          case Hito::COUNTS:
          case Hito::T_DATE:
          case Hito::T_ESTIMATE:
          case Hito::DECIMALS:
          case Hito::FIRST:
          case Hito::NEXT:
          case Hito::BEYOND:
          case Hito::OUTSIDE:
          case Hito::FLAT:
          case Hito::DUE:
          case Hito::TOGETHER:
          case Hito::UNTIL:
          case Hito::SIMPLE:
          case Hito::ACTUAL:
          case Hito::INCREASES:
          case Hito::EXPECT:
          case Hito::NOTE:
          case Hito::SOURCE: {
            setState(600);
            plainName();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case Hito::T_MONEY: {
        enterOuterAlt(_localctx, 10);
        setState(603);
        match(Hito::T_MONEY);
        setState(604);
        plainName();
        break;
      }

      case Hito::T_REF: {
        enterOuterAlt(_localctx, 11);
        setState(605);
        match(Hito::T_REF);
        setState(606);
        name();
        break;
      }

      case Hito::T_ONE_OF: {
        enterOuterAlt(_localctx, 12);
        setState(607);
        match(Hito::T_ONE_OF);
        setState(608);
        match(Hito::LP);
        setState(609);
        choice();
        setState(614);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::COMMA) {
          setState(610);
          match(Hito::COMMA);
          setState(611);
          choice();
          setState(616);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(617);
        match(Hito::RP);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChoiceContext ------------------------------------------------------------------

Hito::ChoiceContext::ChoiceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::NameContext* Hito::ChoiceContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::ChoiceContext::STRING() {
  return getToken(Hito::STRING, 0);
}


size_t Hito::ChoiceContext::getRuleIndex() const {
  return Hito::RuleChoice;
}


Hito::ChoiceContext* Hito::choice() {
  ChoiceContext *_localctx = _tracker.createInstance<ChoiceContext>(_ctx, getState());
  enterRule(_localctx, 58, Hito::RuleChoice);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(623);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 1);
        setState(621);
        name();
        break;
      }

      case Hito::STRING: {
        enterOuterAlt(_localctx, 2);
        setState(622);
        match(Hito::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ModifierContext ------------------------------------------------------------------

Hito::ModifierContext::ModifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::TypeRangeContext* Hito::ModifierContext::typeRange() {
  return getRuleContext<Hito::TypeRangeContext>(0);
}

tree::TerminalNode* Hito::ModifierContext::WITH() {
  return getToken(Hito::WITH, 0);
}

tree::TerminalNode* Hito::ModifierContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::ModifierContext::DECIMALS() {
  return getToken(Hito::DECIMALS, 0);
}

tree::TerminalNode* Hito::ModifierContext::MAY_MISS() {
  return getToken(Hito::MAY_MISS, 0);
}

tree::TerminalNode* Hito::ModifierContext::FROM_COLUMN() {
  return getToken(Hito::FROM_COLUMN, 0);
}

std::vector<tree::TerminalNode *> Hito::ModifierContext::STRING() {
  return getTokens(Hito::STRING);
}

tree::TerminalNode* Hito::ModifierContext::STRING(size_t i) {
  return getToken(Hito::STRING, i);
}

tree::TerminalNode* Hito::ModifierContext::WRITTEN() {
  return getToken(Hito::WRITTEN, 0);
}

tree::TerminalNode* Hito::ModifierContext::EACH() {
  return getToken(Hito::EACH, 0);
}

Hito::PeriodContext* Hito::ModifierContext::period() {
  return getRuleContext<Hito::PeriodContext>(0);
}

Hito::DecisionContext* Hito::ModifierContext::decision() {
  return getRuleContext<Hito::DecisionContext>(0);
}

std::vector<tree::TerminalNode *> Hito::ModifierContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::ModifierContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::ModifierContext::YES_AS() {
  return getToken(Hito::YES_AS, 0);
}

tree::TerminalNode* Hito::ModifierContext::NO_AS() {
  return getToken(Hito::NO_AS, 0);
}

tree::TerminalNode* Hito::ModifierContext::MISSING_AS() {
  return getToken(Hito::MISSING_AS, 0);
}


size_t Hito::ModifierContext::getRuleIndex() const {
  return Hito::RuleModifier;
}


Hito::ModifierContext* Hito::modifier() {
  ModifierContext *_localctx = _tracker.createInstance<ModifierContext>(_ctx, getState());
  enterRule(_localctx, 60, Hito::RuleModifier);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(626);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(625);
      match(Hito::COMMA);
    }
    setState(649);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FROM: {
        setState(628);
        typeRange();
        break;
      }

      case Hito::WITH: {
        setState(629);
        match(Hito::WITH);
        setState(630);
        match(Hito::NUMBER);
        setState(631);
        match(Hito::DECIMALS);
        break;
      }

      case Hito::MAY_MISS: {
        setState(632);
        match(Hito::MAY_MISS);
        break;
      }

      case Hito::FROM_COLUMN: {
        setState(633);
        match(Hito::FROM_COLUMN);
        setState(634);
        match(Hito::STRING);
        break;
      }

      case Hito::WRITTEN: {
        setState(635);
        match(Hito::WRITTEN);
        setState(636);
        match(Hito::STRING);
        break;
      }

      case Hito::YES_AS:
      case Hito::NO_AS:
      case Hito::MISSING_AS: {
        setState(637);
        _la = _input->LA(1);
        if (!(((((_la - 93) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 93)) & ((1ULL << (Hito::YES_AS - 93))
          | (1ULL << (Hito::NO_AS - 93))
          | (1ULL << (Hito::MISSING_AS - 93)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(638);
        match(Hito::STRING);
        setState(643);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 47, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(639);
            match(Hito::COMMA);
            setState(640);
            match(Hito::STRING); 
          }
          setState(645);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 47, _ctx);
        }
        break;
      }

      case Hito::EACH: {
        setState(646);
        match(Hito::EACH);
        setState(647);
        period();
        break;
      }

      case Hito::DECIDED_BY: {
        setState(648);
        decision();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeRangeContext ------------------------------------------------------------------

Hito::TypeRangeContext::TypeRangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TypeRangeContext::FROM() {
  return getToken(Hito::FROM, 0);
}

std::vector<Hito::BoundContext *> Hito::TypeRangeContext::bound() {
  return getRuleContexts<Hito::BoundContext>();
}

Hito::BoundContext* Hito::TypeRangeContext::bound(size_t i) {
  return getRuleContext<Hito::BoundContext>(i);
}

Hito::RangeToContext* Hito::TypeRangeContext::rangeTo() {
  return getRuleContext<Hito::RangeToContext>(0);
}


size_t Hito::TypeRangeContext::getRuleIndex() const {
  return Hito::RuleTypeRange;
}


Hito::TypeRangeContext* Hito::typeRange() {
  TypeRangeContext *_localctx = _tracker.createInstance<TypeRangeContext>(_ctx, getState());
  enterRule(_localctx, 62, Hito::RuleTypeRange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(651);
    match(Hito::FROM);
    setState(652);
    bound();
    setState(656);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::UP_TO

    || _la == Hito::TO) {
      setState(653);
      rangeTo();
      setState(654);
      bound();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BoundContext ------------------------------------------------------------------

Hito::BoundContext::BoundContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::BoundContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::BoundContext::PCT() {
  return getToken(Hito::PCT, 0);
}

tree::TerminalNode* Hito::BoundContext::MINUS() {
  return getToken(Hito::MINUS, 0);
}

tree::TerminalNode* Hito::BoundContext::DATE() {
  return getToken(Hito::DATE, 0);
}


size_t Hito::BoundContext::getRuleIndex() const {
  return Hito::RuleBound;
}


Hito::BoundContext* Hito::bound() {
  BoundContext *_localctx = _tracker.createInstance<BoundContext>(_ctx, getState());
  enterRule(_localctx, 64, Hito::RuleBound);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(663);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(659);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::MINUS) {
          setState(658);
          match(Hito::MINUS);
        }
        setState(661);
        _la = _input->LA(1);
        if (!(_la == Hito::NUMBER

        || _la == Hito::PCT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case Hito::DATE: {
        enterOuterAlt(_localctx, 2);
        setState(662);
        match(Hito::DATE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RangeToContext ------------------------------------------------------------------

Hito::RangeToContext::RangeToContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RangeToContext::TO() {
  return getToken(Hito::TO, 0);
}

tree::TerminalNode* Hito::RangeToContext::UP_TO() {
  return getToken(Hito::UP_TO, 0);
}


size_t Hito::RangeToContext::getRuleIndex() const {
  return Hito::RuleRangeTo;
}


Hito::RangeToContext* Hito::rangeTo() {
  RangeToContext *_localctx = _tracker.createInstance<RangeToContext>(_ctx, getState());
  enterRule(_localctx, 66, Hito::RuleRangeTo);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(665);
    _la = _input->LA(1);
    if (!(_la == Hito::UP_TO

    || _la == Hito::TO)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DecisionContext ------------------------------------------------------------------

Hito::DecisionContext::DecisionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::DecisionContext::DECIDED_BY() {
  return getToken(Hito::DECIDED_BY, 0);
}

Hito::PartyRefContext* Hito::DecisionContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

std::vector<tree::TerminalNode *> Hito::DecisionContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::DecisionContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::DecisionContext::NO_LATER_THAN() {
  return getToken(Hito::NO_LATER_THAN, 0);
}

tree::TerminalNode* Hito::DecisionContext::IF_UNDECIDED() {
  return getToken(Hito::IF_UNDECIDED, 0);
}

Hito::DefaultValueContext* Hito::DecisionContext::defaultValue() {
  return getRuleContext<Hito::DefaultValueContext>(0);
}

tree::TerminalNode* Hito::DecisionContext::DATE() {
  return getToken(Hito::DATE, 0);
}

Hito::DurationContext* Hito::DecisionContext::duration() {
  return getRuleContext<Hito::DurationContext>(0);
}

tree::TerminalNode* Hito::DecisionContext::AFTER_PERIOD() {
  return getToken(Hito::AFTER_PERIOD, 0);
}


size_t Hito::DecisionContext::getRuleIndex() const {
  return Hito::RuleDecision;
}


Hito::DecisionContext* Hito::decision() {
  DecisionContext *_localctx = _tracker.createInstance<DecisionContext>(_ctx, getState());
  enterRule(_localctx, 68, Hito::RuleDecision);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(667);
    match(Hito::DECIDED_BY);
    setState(668);
    partyRef();
    setState(669);
    match(Hito::COMMA);
    setState(670);
    match(Hito::NO_LATER_THAN);
    setState(675);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::DATE: {
        setState(671);
        match(Hito::DATE);
        break;
      }

      case Hito::NUMBER: {
        setState(672);
        duration();
        setState(673);
        match(Hito::AFTER_PERIOD);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(677);
    match(Hito::COMMA);
    setState(678);
    match(Hito::IF_UNDECIDED);
    setState(679);
    defaultValue();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DefinitionContext ------------------------------------------------------------------

Hito::DefinitionContext::DefinitionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::DefineContext* Hito::DefinitionContext::define() {
  return getRuleContext<Hito::DefineContext>(0);
}

tree::TerminalNode* Hito::DefinitionContext::FOR_EACH() {
  return getToken(Hito::FOR_EACH, 0);
}

Hito::NameContext* Hito::DefinitionContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

std::vector<Hito::TextItemContext *> Hito::DefinitionContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::DefinitionContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::DefinitionContext::getRuleIndex() const {
  return Hito::RuleDefinition;
}


Hito::DefinitionContext* Hito::definition() {
  DefinitionContext *_localctx = _tracker.createInstance<DefinitionContext>(_ctx, getState());
  enterRule(_localctx, 70, Hito::RuleDefinition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(683);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(681);
      match(Hito::FOR_EACH);
      setState(682);
      name();
    }
    setState(685);
    define();
    setState(689);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(686);
      textItem();
      setState(691);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DefineContext ------------------------------------------------------------------

Hito::DefineContext::DefineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::DefineContext::DEFINE() {
  return getToken(Hito::DEFINE, 0);
}

Hito::NameContext* Hito::DefineContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::DefineContext::EQ() {
  return getToken(Hito::EQ, 0);
}

Hito::ExpressionContext* Hito::DefineContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

Hito::ParametersContext* Hito::DefineContext::parameters() {
  return getRuleContext<Hito::ParametersContext>(0);
}

tree::TerminalNode* Hito::DefineContext::STRING() {
  return getToken(Hito::STRING, 0);
}


size_t Hito::DefineContext::getRuleIndex() const {
  return Hito::RuleDefine;
}


Hito::DefineContext* Hito::define() {
  DefineContext *_localctx = _tracker.createInstance<DefineContext>(_ctx, getState());
  enterRule(_localctx, 72, Hito::RuleDefine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(692);
    match(Hito::DEFINE);
    setState(693);
    name();
    setState(695);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::LP) {
      setState(694);
      parameters();
    }
    setState(698);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(697);
      match(Hito::STRING);
    }
    setState(700);
    match(Hito::EQ);
    setState(701);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParametersContext ------------------------------------------------------------------

Hito::ParametersContext::ParametersContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ParametersContext::LP() {
  return getToken(Hito::LP, 0);
}

std::vector<Hito::NameContext *> Hito::ParametersContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::ParametersContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::ParametersContext::RP() {
  return getToken(Hito::RP, 0);
}

std::vector<tree::TerminalNode *> Hito::ParametersContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::ParametersContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::ParametersContext::getRuleIndex() const {
  return Hito::RuleParameters;
}


Hito::ParametersContext* Hito::parameters() {
  ParametersContext *_localctx = _tracker.createInstance<ParametersContext>(_ctx, getState());
  enterRule(_localctx, 74, Hito::RuleParameters);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(703);
    match(Hito::LP);
    setState(704);
    name();
    setState(709);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(705);
      match(Hito::COMMA);
      setState(706);
      name();
      setState(711);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(712);
    match(Hito::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChoiceTableContext ------------------------------------------------------------------

Hito::ChoiceTableContext::ChoiceTableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ChoiceHeadContext* Hito::ChoiceTableContext::choiceHead() {
  return getRuleContext<Hito::ChoiceHeadContext>(0);
}

Hito::ChoiceBodyContext* Hito::ChoiceTableContext::choiceBody() {
  return getRuleContext<Hito::ChoiceBodyContext>(0);
}

std::vector<Hito::TextItemContext *> Hito::ChoiceTableContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::ChoiceTableContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::ChoiceTableContext::getRuleIndex() const {
  return Hito::RuleChoiceTable;
}


Hito::ChoiceTableContext* Hito::choiceTable() {
  ChoiceTableContext *_localctx = _tracker.createInstance<ChoiceTableContext>(_ctx, getState());
  enterRule(_localctx, 76, Hito::RuleChoiceTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(714);
    choiceHead();
    setState(715);
    choiceBody();
    setState(719);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(716);
      textItem();
      setState(721);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChoiceHeadContext ------------------------------------------------------------------

Hito::ChoiceHeadContext::ChoiceHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ChoiceHeadContext::TABLE() {
  return getToken(Hito::TABLE, 0);
}

std::vector<Hito::NameContext *> Hito::ChoiceHeadContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::ChoiceHeadContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::ChoiceHeadContext::BY() {
  return getToken(Hito::BY, 0);
}

std::vector<tree::TerminalNode *> Hito::ChoiceHeadContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::ChoiceHeadContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::ChoiceHeadContext::getRuleIndex() const {
  return Hito::RuleChoiceHead;
}


Hito::ChoiceHeadContext* Hito::choiceHead() {
  ChoiceHeadContext *_localctx = _tracker.createInstance<ChoiceHeadContext>(_ctx, getState());
  enterRule(_localctx, 78, Hito::RuleChoiceHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(722);
    match(Hito::TABLE);
    setState(723);
    name();
    setState(724);
    match(Hito::BY);
    setState(725);
    name();
    setState(730);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(726);
        match(Hito::COMMA);
        setState(727);
        name(); 
      }
      setState(732);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChoiceBodyContext ------------------------------------------------------------------

Hito::ChoiceBodyContext::ChoiceBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ChoiceRowsContext* Hito::ChoiceBodyContext::choiceRows() {
  return getRuleContext<Hito::ChoiceRowsContext>(0);
}

tree::TerminalNode* Hito::ChoiceBodyContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}

Hito::TablePolicyContext* Hito::ChoiceBodyContext::tablePolicy() {
  return getRuleContext<Hito::TablePolicyContext>(0);
}

std::vector<Hito::ChoiceVersionContext *> Hito::ChoiceBodyContext::choiceVersion() {
  return getRuleContexts<Hito::ChoiceVersionContext>();
}

Hito::ChoiceVersionContext* Hito::ChoiceBodyContext::choiceVersion(size_t i) {
  return getRuleContext<Hito::ChoiceVersionContext>(i);
}


size_t Hito::ChoiceBodyContext::getRuleIndex() const {
  return Hito::RuleChoiceBody;
}


Hito::ChoiceBodyContext* Hito::choiceBody() {
  ChoiceBodyContext *_localctx = _tracker.createInstance<ChoiceBodyContext>(_ctx, getState());
  enterRule(_localctx, 80, Hito::RuleChoiceBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(735);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(733);
      match(Hito::COMMA);
      setState(734);
      tablePolicy();
    }
    setState(749);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::STRING:
      case Hito::ROW:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::OTHERWISE:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::NOT:
      case Hito::YES:
      case Hito::NO:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(737);
        choiceRows();
        setState(741);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(738);
          choiceVersion();
          setState(743);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        setState(745); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(744);
          choiceVersion();
          setState(747); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == Hito::EFFECTIVE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TablePolicyContext ------------------------------------------------------------------

Hito::TablePolicyContext::TablePolicyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TablePolicyContext::FIRST_MATCH() {
  return getToken(Hito::FIRST_MATCH, 0);
}

tree::TerminalNode* Hito::TablePolicyContext::RESULTS_ADD() {
  return getToken(Hito::RESULTS_ADD, 0);
}


size_t Hito::TablePolicyContext::getRuleIndex() const {
  return Hito::RuleTablePolicy;
}


Hito::TablePolicyContext* Hito::tablePolicy() {
  TablePolicyContext *_localctx = _tracker.createInstance<TablePolicyContext>(_ctx, getState());
  enterRule(_localctx, 82, Hito::RuleTablePolicy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(751);
    _la = _input->LA(1);
    if (!(_la == Hito::FIRST_MATCH

    || _la == Hito::RESULTS_ADD)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChoiceVersionContext ------------------------------------------------------------------

Hito::ChoiceVersionContext::ChoiceVersionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ChoiceVersionContext::EFFECTIVE() {
  return getToken(Hito::EFFECTIVE, 0);
}

tree::TerminalNode* Hito::ChoiceVersionContext::DATE() {
  return getToken(Hito::DATE, 0);
}

tree::TerminalNode* Hito::ChoiceVersionContext::COLON() {
  return getToken(Hito::COLON, 0);
}

Hito::ChoiceRowsContext* Hito::ChoiceVersionContext::choiceRows() {
  return getRuleContext<Hito::ChoiceRowsContext>(0);
}


size_t Hito::ChoiceVersionContext::getRuleIndex() const {
  return Hito::RuleChoiceVersion;
}


Hito::ChoiceVersionContext* Hito::choiceVersion() {
  ChoiceVersionContext *_localctx = _tracker.createInstance<ChoiceVersionContext>(_ctx, getState());
  enterRule(_localctx, 84, Hito::RuleChoiceVersion);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(753);
    match(Hito::EFFECTIVE);
    setState(754);
    match(Hito::DATE);
    setState(755);
    match(Hito::COLON);
    setState(756);
    choiceRows();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChoiceRowsContext ------------------------------------------------------------------

Hito::ChoiceRowsContext::ChoiceRowsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::ChoiceRowContext *> Hito::ChoiceRowsContext::choiceRow() {
  return getRuleContexts<Hito::ChoiceRowContext>();
}

Hito::ChoiceRowContext* Hito::ChoiceRowsContext::choiceRow(size_t i) {
  return getRuleContext<Hito::ChoiceRowContext>(i);
}

std::vector<Hito::RowContext *> Hito::ChoiceRowsContext::row() {
  return getRuleContexts<Hito::RowContext>();
}

Hito::RowContext* Hito::ChoiceRowsContext::row(size_t i) {
  return getRuleContext<Hito::RowContext>(i);
}


size_t Hito::ChoiceRowsContext::getRuleIndex() const {
  return Hito::RuleChoiceRows;
}


Hito::ChoiceRowsContext* Hito::choiceRows() {
  ChoiceRowsContext *_localctx = _tracker.createInstance<ChoiceRowsContext>(_ctx, getState());
  enterRule(_localctx, 86, Hito::RuleChoiceRows);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(768);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::STRING:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::OTHERWISE:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::NOT:
      case Hito::YES:
      case Hito::NO:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 1);
        setState(759); 
        _errHandler->sync(this);
        alt = 1;
        do {
          switch (alt) {
            case 1: {
                  setState(758);
                  choiceRow();
                  break;
                }

          default:
            throw NoViableAltException(this);
          }
          setState(761); 
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 64, _ctx);
        } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
        break;
      }

      case Hito::ROW: {
        enterOuterAlt(_localctx, 2);
        setState(764); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(763);
          row();
          setState(766); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == Hito::ROW);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChoiceRowContext ------------------------------------------------------------------

Hito::ChoiceRowContext::ChoiceRowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ChoiceRowContext::COLON() {
  return getToken(Hito::COLON, 0);
}

Hito::ChoiceContext* Hito::ChoiceRowContext::choice() {
  return getRuleContext<Hito::ChoiceContext>(0);
}

std::vector<Hito::TruthContext *> Hito::ChoiceRowContext::truth() {
  return getRuleContexts<Hito::TruthContext>();
}

Hito::TruthContext* Hito::ChoiceRowContext::truth(size_t i) {
  return getRuleContext<Hito::TruthContext>(i);
}

tree::TerminalNode* Hito::ChoiceRowContext::OTHERWISE() {
  return getToken(Hito::OTHERWISE, 0);
}

Hito::SumContext* Hito::ChoiceRowContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}


size_t Hito::ChoiceRowContext::getRuleIndex() const {
  return Hito::RuleChoiceRow;
}


Hito::ChoiceRowContext* Hito::choiceRow() {
  ChoiceRowContext *_localctx = _tracker.createInstance<ChoiceRowContext>(_ctx, getState());
  enterRule(_localctx, 88, Hito::RuleChoiceRow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(773);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::STRING:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(770);
        choice();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        setState(771);
        truth();
        break;
      }

      case Hito::OTHERWISE: {
        setState(772);
        match(Hito::OTHERWISE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(775);
    match(Hito::COLON);
    setState(778);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::LP:
      case Hito::MINUS:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::LESSER:
      case Hito::GREATER:
      case Hito::ABS:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::TOTAL:
      case Hito::ENTITLEMENT:
      case Hito::PAYMENT:
      case Hito::PAID_BY:
      case Hito::RECEIVED_BY:
      case Hito::NET_OF:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(776);
        sum();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        setState(777);
        truth();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TierTableContext ------------------------------------------------------------------

Hito::TierTableContext::TierTableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::TierHeadContext* Hito::TierTableContext::tierHead() {
  return getRuleContext<Hito::TierHeadContext>(0);
}

Hito::TierBodyContext* Hito::TierTableContext::tierBody() {
  return getRuleContext<Hito::TierBodyContext>(0);
}

std::vector<Hito::TextItemContext *> Hito::TierTableContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::TierTableContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::TierTableContext::getRuleIndex() const {
  return Hito::RuleTierTable;
}


Hito::TierTableContext* Hito::tierTable() {
  TierTableContext *_localctx = _tracker.createInstance<TierTableContext>(_ctx, getState());
  enterRule(_localctx, 90, Hito::RuleTierTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(780);
    tierHead();
    setState(781);
    tierBody();
    setState(785);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(782);
      textItem();
      setState(787);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TierHeadContext ------------------------------------------------------------------

Hito::TierHeadContext::TierHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TierHeadContext::TIERS() {
  return getToken(Hito::TIERS, 0);
}

std::vector<Hito::NameContext *> Hito::TierHeadContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::TierHeadContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::TierHeadContext::BY() {
  return getToken(Hito::BY, 0);
}


size_t Hito::TierHeadContext::getRuleIndex() const {
  return Hito::RuleTierHead;
}


Hito::TierHeadContext* Hito::tierHead() {
  TierHeadContext *_localctx = _tracker.createInstance<TierHeadContext>(_ctx, getState());
  enterRule(_localctx, 92, Hito::RuleTierHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(788);
    match(Hito::TIERS);
    setState(789);
    name();
    setState(790);
    match(Hito::BY);
    setState(791);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TierBodyContext ------------------------------------------------------------------

Hito::TierBodyContext::TierBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::TierRowContext *> Hito::TierBodyContext::tierRow() {
  return getRuleContexts<Hito::TierRowContext>();
}

Hito::TierRowContext* Hito::TierBodyContext::tierRow(size_t i) {
  return getRuleContext<Hito::TierRowContext>(i);
}

std::vector<Hito::TierVersionContext *> Hito::TierBodyContext::tierVersion() {
  return getRuleContexts<Hito::TierVersionContext>();
}

Hito::TierVersionContext* Hito::TierBodyContext::tierVersion(size_t i) {
  return getRuleContext<Hito::TierVersionContext>(i);
}


size_t Hito::TierBodyContext::getRuleIndex() const {
  return Hito::RuleTierBody;
}


Hito::TierBodyContext* Hito::tierBody() {
  TierBodyContext *_localctx = _tracker.createInstance<TierBodyContext>(_ctx, getState());
  enterRule(_localctx, 94, Hito::RuleTierBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(809);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::OTHERWISE:
      case Hito::FROM:
      case Hito::UP_TO:
      case Hito::BELOW:
      case Hito::ABOVE: {
        enterOuterAlt(_localctx, 1);
        setState(794); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(793);
          tierRow();
          setState(796); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (((((_la - 112) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 112)) & ((1ULL << (Hito::OTHERWISE - 112))
          | (1ULL << (Hito::FROM - 112))
          | (1ULL << (Hito::UP_TO - 112))
          | (1ULL << (Hito::BELOW - 112))
          | (1ULL << (Hito::ABOVE - 112)))) != 0));
        setState(801);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(798);
          tierVersion();
          setState(803);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        enterOuterAlt(_localctx, 2);
        setState(805); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(804);
          tierVersion();
          setState(807); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == Hito::EFFECTIVE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TierVersionContext ------------------------------------------------------------------

Hito::TierVersionContext::TierVersionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TierVersionContext::EFFECTIVE() {
  return getToken(Hito::EFFECTIVE, 0);
}

tree::TerminalNode* Hito::TierVersionContext::DATE() {
  return getToken(Hito::DATE, 0);
}

tree::TerminalNode* Hito::TierVersionContext::COLON() {
  return getToken(Hito::COLON, 0);
}

std::vector<Hito::TierRowContext *> Hito::TierVersionContext::tierRow() {
  return getRuleContexts<Hito::TierRowContext>();
}

Hito::TierRowContext* Hito::TierVersionContext::tierRow(size_t i) {
  return getRuleContext<Hito::TierRowContext>(i);
}


size_t Hito::TierVersionContext::getRuleIndex() const {
  return Hito::RuleTierVersion;
}


Hito::TierVersionContext* Hito::tierVersion() {
  TierVersionContext *_localctx = _tracker.createInstance<TierVersionContext>(_ctx, getState());
  enterRule(_localctx, 96, Hito::RuleTierVersion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(811);
    match(Hito::EFFECTIVE);
    setState(812);
    match(Hito::DATE);
    setState(813);
    match(Hito::COLON);
    setState(815); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(814);
      tierRow();
      setState(817); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (((((_la - 112) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 112)) & ((1ULL << (Hito::OTHERWISE - 112))
      | (1ULL << (Hito::FROM - 112))
      | (1ULL << (Hito::UP_TO - 112))
      | (1ULL << (Hito::BELOW - 112))
      | (1ULL << (Hito::ABOVE - 112)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TierRowContext ------------------------------------------------------------------

Hito::TierRowContext::TierRowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TierRowContext::COLON() {
  return getToken(Hito::COLON, 0);
}

Hito::SumContext* Hito::TierRowContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

Hito::ValueRangeContext* Hito::TierRowContext::valueRange() {
  return getRuleContext<Hito::ValueRangeContext>(0);
}

tree::TerminalNode* Hito::TierRowContext::OTHERWISE() {
  return getToken(Hito::OTHERWISE, 0);
}


size_t Hito::TierRowContext::getRuleIndex() const {
  return Hito::RuleTierRow;
}


Hito::TierRowContext* Hito::tierRow() {
  TierRowContext *_localctx = _tracker.createInstance<TierRowContext>(_ctx, getState());
  enterRule(_localctx, 98, Hito::RuleTierRow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(821);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FROM:
      case Hito::UP_TO:
      case Hito::BELOW:
      case Hito::ABOVE: {
        setState(819);
        valueRange();
        break;
      }

      case Hito::OTHERWISE: {
        setState(820);
        match(Hito::OTHERWISE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(823);
    match(Hito::COLON);
    setState(824);
    sum();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValueRangeContext ------------------------------------------------------------------

Hito::ValueRangeContext::ValueRangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ValueRangeContext::BELOW() {
  return getToken(Hito::BELOW, 0);
}

std::vector<Hito::TableBoundContext *> Hito::ValueRangeContext::tableBound() {
  return getRuleContexts<Hito::TableBoundContext>();
}

Hito::TableBoundContext* Hito::ValueRangeContext::tableBound(size_t i) {
  return getRuleContext<Hito::TableBoundContext>(i);
}

tree::TerminalNode* Hito::ValueRangeContext::UP_TO() {
  return getToken(Hito::UP_TO, 0);
}

tree::TerminalNode* Hito::ValueRangeContext::FROM() {
  return getToken(Hito::FROM, 0);
}

Hito::RangeToContext* Hito::ValueRangeContext::rangeTo() {
  return getRuleContext<Hito::RangeToContext>(0);
}

tree::TerminalNode* Hito::ValueRangeContext::ABOVE() {
  return getToken(Hito::ABOVE, 0);
}


size_t Hito::ValueRangeContext::getRuleIndex() const {
  return Hito::RuleValueRange;
}


Hito::ValueRangeContext* Hito::valueRange() {
  ValueRangeContext *_localctx = _tracker.createInstance<ValueRangeContext>(_ctx, getState());
  enterRule(_localctx, 100, Hito::RuleValueRange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(850);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::BELOW: {
        enterOuterAlt(_localctx, 1);
        setState(826);
        match(Hito::BELOW);
        setState(827);
        tableBound();
        break;
      }

      case Hito::UP_TO: {
        enterOuterAlt(_localctx, 2);
        setState(828);
        match(Hito::UP_TO);
        setState(829);
        tableBound();
        break;
      }

      case Hito::FROM: {
        enterOuterAlt(_localctx, 3);
        setState(830);
        match(Hito::FROM);
        setState(831);
        tableBound();
        setState(838);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::UP_TO

        || _la == Hito::TO) {
          setState(832);
          rangeTo();
          setState(834);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::BELOW) {
            setState(833);
            match(Hito::BELOW);
          }
          setState(836);
          tableBound();
        }
        break;
      }

      case Hito::ABOVE: {
        enterOuterAlt(_localctx, 4);
        setState(840);
        match(Hito::ABOVE);
        setState(841);
        tableBound();
        setState(848);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::UP_TO

        || _la == Hito::TO) {
          setState(842);
          rangeTo();
          setState(844);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::BELOW) {
            setState(843);
            match(Hito::BELOW);
          }
          setState(846);
          tableBound();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableBoundContext ------------------------------------------------------------------

Hito::TableBoundContext::TableBoundContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::LiteralContext* Hito::TableBoundContext::literal() {
  return getRuleContext<Hito::LiteralContext>(0);
}

tree::TerminalNode* Hito::TableBoundContext::MINUS() {
  return getToken(Hito::MINUS, 0);
}


size_t Hito::TableBoundContext::getRuleIndex() const {
  return Hito::RuleTableBound;
}


Hito::TableBoundContext* Hito::tableBound() {
  TableBoundContext *_localctx = _tracker.createInstance<TableBoundContext>(_ctx, getState());
  enterRule(_localctx, 102, Hito::RuleTableBound);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(853);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::MINUS) {
      setState(852);
      match(Hito::MINUS);
    }
    setState(855);
    literal();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketTableContext ------------------------------------------------------------------

Hito::BracketTableContext::BracketTableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::BracketHeadContext* Hito::BracketTableContext::bracketHead() {
  return getRuleContext<Hito::BracketHeadContext>(0);
}

Hito::BracketBodyContext* Hito::BracketTableContext::bracketBody() {
  return getRuleContext<Hito::BracketBodyContext>(0);
}

std::vector<Hito::TextItemContext *> Hito::BracketTableContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::BracketTableContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::BracketTableContext::getRuleIndex() const {
  return Hito::RuleBracketTable;
}


Hito::BracketTableContext* Hito::bracketTable() {
  BracketTableContext *_localctx = _tracker.createInstance<BracketTableContext>(_ctx, getState());
  enterRule(_localctx, 104, Hito::RuleBracketTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(857);
    bracketHead();
    setState(858);
    bracketBody();
    setState(862);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(859);
      textItem();
      setState(864);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketHeadContext ------------------------------------------------------------------

Hito::BracketHeadContext::BracketHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::BracketHeadContext::BRACKETS() {
  return getToken(Hito::BRACKETS, 0);
}

std::vector<Hito::NameContext *> Hito::BracketHeadContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::BracketHeadContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::BracketHeadContext::BY() {
  return getToken(Hito::BY, 0);
}


size_t Hito::BracketHeadContext::getRuleIndex() const {
  return Hito::RuleBracketHead;
}


Hito::BracketHeadContext* Hito::bracketHead() {
  BracketHeadContext *_localctx = _tracker.createInstance<BracketHeadContext>(_ctx, getState());
  enterRule(_localctx, 106, Hito::RuleBracketHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(865);
    match(Hito::BRACKETS);
    setState(866);
    name();
    setState(867);
    match(Hito::BY);
    setState(868);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketBodyContext ------------------------------------------------------------------

Hito::BracketBodyContext::BracketBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::BracketRowContext *> Hito::BracketBodyContext::bracketRow() {
  return getRuleContexts<Hito::BracketRowContext>();
}

Hito::BracketRowContext* Hito::BracketBodyContext::bracketRow(size_t i) {
  return getRuleContext<Hito::BracketRowContext>(i);
}

std::vector<Hito::BracketVersionContext *> Hito::BracketBodyContext::bracketVersion() {
  return getRuleContexts<Hito::BracketVersionContext>();
}

Hito::BracketVersionContext* Hito::BracketBodyContext::bracketVersion(size_t i) {
  return getRuleContext<Hito::BracketVersionContext>(i);
}


size_t Hito::BracketBodyContext::getRuleIndex() const {
  return Hito::RuleBracketBody;
}


Hito::BracketBodyContext* Hito::bracketBody() {
  BracketBodyContext *_localctx = _tracker.createInstance<BracketBodyContext>(_ctx, getState());
  enterRule(_localctx, 108, Hito::RuleBracketBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(886);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND: {
        enterOuterAlt(_localctx, 1);
        setState(871); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(870);
          bracketRow();
          setState(873); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (((((_la - 106) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 106)) & ((1ULL << (Hito::FIRST - 106))
          | (1ULL << (Hito::NEXT - 106))
          | (1ULL << (Hito::BEYOND - 106)))) != 0));
        setState(878);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(875);
          bracketVersion();
          setState(880);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        enterOuterAlt(_localctx, 2);
        setState(882); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(881);
          bracketVersion();
          setState(884); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == Hito::EFFECTIVE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketVersionContext ------------------------------------------------------------------

Hito::BracketVersionContext::BracketVersionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::BracketVersionContext::EFFECTIVE() {
  return getToken(Hito::EFFECTIVE, 0);
}

tree::TerminalNode* Hito::BracketVersionContext::DATE() {
  return getToken(Hito::DATE, 0);
}

tree::TerminalNode* Hito::BracketVersionContext::COLON() {
  return getToken(Hito::COLON, 0);
}

std::vector<Hito::BracketRowContext *> Hito::BracketVersionContext::bracketRow() {
  return getRuleContexts<Hito::BracketRowContext>();
}

Hito::BracketRowContext* Hito::BracketVersionContext::bracketRow(size_t i) {
  return getRuleContext<Hito::BracketRowContext>(i);
}


size_t Hito::BracketVersionContext::getRuleIndex() const {
  return Hito::RuleBracketVersion;
}


Hito::BracketVersionContext* Hito::bracketVersion() {
  BracketVersionContext *_localctx = _tracker.createInstance<BracketVersionContext>(_ctx, getState());
  enterRule(_localctx, 110, Hito::RuleBracketVersion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(888);
    match(Hito::EFFECTIVE);
    setState(889);
    match(Hito::DATE);
    setState(890);
    match(Hito::COLON);
    setState(892); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(891);
      bracketRow();
      setState(894); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (((((_la - 106) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 106)) & ((1ULL << (Hito::FIRST - 106))
      | (1ULL << (Hito::NEXT - 106))
      | (1ULL << (Hito::BEYOND - 106)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketRowContext ------------------------------------------------------------------

Hito::BracketRowContext::BracketRowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::BracketRowContext::COLON() {
  return getToken(Hito::COLON, 0);
}

Hito::SumContext* Hito::BracketRowContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

Hito::TableBoundContext* Hito::BracketRowContext::tableBound() {
  return getRuleContext<Hito::TableBoundContext>(0);
}

tree::TerminalNode* Hito::BracketRowContext::BEYOND() {
  return getToken(Hito::BEYOND, 0);
}

tree::TerminalNode* Hito::BracketRowContext::FIRST() {
  return getToken(Hito::FIRST, 0);
}

tree::TerminalNode* Hito::BracketRowContext::NEXT() {
  return getToken(Hito::NEXT, 0);
}


size_t Hito::BracketRowContext::getRuleIndex() const {
  return Hito::RuleBracketRow;
}


Hito::BracketRowContext* Hito::bracketRow() {
  BracketRowContext *_localctx = _tracker.createInstance<BracketRowContext>(_ctx, getState());
  enterRule(_localctx, 112, Hito::RuleBracketRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(899);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FIRST:
      case Hito::NEXT: {
        setState(896);
        _la = _input->LA(1);
        if (!(_la == Hito::FIRST

        || _la == Hito::NEXT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(897);
        tableBound();
        break;
      }

      case Hito::BEYOND: {
        setState(898);
        match(Hito::BEYOND);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(901);
    match(Hito::COLON);
    setState(902);
    sum();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScaleTableContext ------------------------------------------------------------------

Hito::ScaleTableContext::ScaleTableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ScaleHeadContext* Hito::ScaleTableContext::scaleHead() {
  return getRuleContext<Hito::ScaleHeadContext>(0);
}

Hito::ScaleBodyContext* Hito::ScaleTableContext::scaleBody() {
  return getRuleContext<Hito::ScaleBodyContext>(0);
}

std::vector<Hito::TextItemContext *> Hito::ScaleTableContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::ScaleTableContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::ScaleTableContext::getRuleIndex() const {
  return Hito::RuleScaleTable;
}


Hito::ScaleTableContext* Hito::scaleTable() {
  ScaleTableContext *_localctx = _tracker.createInstance<ScaleTableContext>(_ctx, getState());
  enterRule(_localctx, 114, Hito::RuleScaleTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(904);
    scaleHead();
    setState(905);
    scaleBody();
    setState(909);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(906);
      textItem();
      setState(911);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScaleHeadContext ------------------------------------------------------------------

Hito::ScaleHeadContext::ScaleHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ScaleHeadContext::SCALE() {
  return getToken(Hito::SCALE, 0);
}

std::vector<Hito::NameContext *> Hito::ScaleHeadContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::ScaleHeadContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::ScaleHeadContext::BY() {
  return getToken(Hito::BY, 0);
}


size_t Hito::ScaleHeadContext::getRuleIndex() const {
  return Hito::RuleScaleHead;
}


Hito::ScaleHeadContext* Hito::scaleHead() {
  ScaleHeadContext *_localctx = _tracker.createInstance<ScaleHeadContext>(_ctx, getState());
  enterRule(_localctx, 116, Hito::RuleScaleHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(912);
    match(Hito::SCALE);
    setState(913);
    name();
    setState(914);
    match(Hito::BY);
    setState(915);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScaleBodyContext ------------------------------------------------------------------

Hito::ScaleBodyContext::ScaleBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::ScaleRowContext *> Hito::ScaleBodyContext::scaleRow() {
  return getRuleContexts<Hito::ScaleRowContext>();
}

Hito::ScaleRowContext* Hito::ScaleBodyContext::scaleRow(size_t i) {
  return getRuleContext<Hito::ScaleRowContext>(i);
}

std::vector<Hito::ScaleVersionContext *> Hito::ScaleBodyContext::scaleVersion() {
  return getRuleContexts<Hito::ScaleVersionContext>();
}

Hito::ScaleVersionContext* Hito::ScaleBodyContext::scaleVersion(size_t i) {
  return getRuleContext<Hito::ScaleVersionContext>(i);
}


size_t Hito::ScaleBodyContext::getRuleIndex() const {
  return Hito::RuleScaleBody;
}


Hito::ScaleBodyContext* Hito::scaleBody() {
  ScaleBodyContext *_localctx = _tracker.createInstance<ScaleBodyContext>(_ctx, getState());
  enterRule(_localctx, 118, Hito::RuleScaleBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(933);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS:
      case Hito::OUTSIDE: {
        enterOuterAlt(_localctx, 1);
        setState(918); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(917);
          scaleRow();
          setState(920); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << Hito::NUMBER)
          | (1ULL << Hito::PCT)
          | (1ULL << Hito::DATE)
          | (1ULL << Hito::STRING)
          | (1ULL << Hito::MINUS))) != 0) || _la == Hito::OUTSIDE);
        setState(925);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(922);
          scaleVersion();
          setState(927);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        enterOuterAlt(_localctx, 2);
        setState(929); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(928);
          scaleVersion();
          setState(931); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == Hito::EFFECTIVE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScaleVersionContext ------------------------------------------------------------------

Hito::ScaleVersionContext::ScaleVersionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ScaleVersionContext::EFFECTIVE() {
  return getToken(Hito::EFFECTIVE, 0);
}

tree::TerminalNode* Hito::ScaleVersionContext::DATE() {
  return getToken(Hito::DATE, 0);
}

tree::TerminalNode* Hito::ScaleVersionContext::COLON() {
  return getToken(Hito::COLON, 0);
}

std::vector<Hito::ScaleRowContext *> Hito::ScaleVersionContext::scaleRow() {
  return getRuleContexts<Hito::ScaleRowContext>();
}

Hito::ScaleRowContext* Hito::ScaleVersionContext::scaleRow(size_t i) {
  return getRuleContext<Hito::ScaleRowContext>(i);
}


size_t Hito::ScaleVersionContext::getRuleIndex() const {
  return Hito::RuleScaleVersion;
}


Hito::ScaleVersionContext* Hito::scaleVersion() {
  ScaleVersionContext *_localctx = _tracker.createInstance<ScaleVersionContext>(_ctx, getState());
  enterRule(_localctx, 120, Hito::RuleScaleVersion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(935);
    match(Hito::EFFECTIVE);
    setState(936);
    match(Hito::DATE);
    setState(937);
    match(Hito::COLON);
    setState(939); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(938);
      scaleRow();
      setState(941); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::NUMBER)
      | (1ULL << Hito::PCT)
      | (1ULL << Hito::DATE)
      | (1ULL << Hito::STRING)
      | (1ULL << Hito::MINUS))) != 0) || _la == Hito::OUTSIDE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScaleRowContext ------------------------------------------------------------------

Hito::ScaleRowContext::ScaleRowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::TableBoundContext* Hito::ScaleRowContext::tableBound() {
  return getRuleContext<Hito::TableBoundContext>(0);
}

tree::TerminalNode* Hito::ScaleRowContext::COLON() {
  return getToken(Hito::COLON, 0);
}

Hito::SumContext* Hito::ScaleRowContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::ScaleRowContext::OUTSIDE() {
  return getToken(Hito::OUTSIDE, 0);
}

tree::TerminalNode* Hito::ScaleRowContext::FLAT() {
  return getToken(Hito::FLAT, 0);
}

tree::TerminalNode* Hito::ScaleRowContext::NOT_ALLOWED() {
  return getToken(Hito::NOT_ALLOWED, 0);
}


size_t Hito::ScaleRowContext::getRuleIndex() const {
  return Hito::RuleScaleRow;
}


Hito::ScaleRowContext* Hito::scaleRow() {
  ScaleRowContext *_localctx = _tracker.createInstance<ScaleRowContext>(_ctx, getState());
  enterRule(_localctx, 122, Hito::RuleScaleRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(950);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(943);
        tableBound();
        setState(944);
        match(Hito::COLON);
        setState(945);
        sum();
        break;
      }

      case Hito::OUTSIDE: {
        enterOuterAlt(_localctx, 2);
        setState(947);
        match(Hito::OUTSIDE);
        setState(948);
        match(Hito::COLON);
        setState(949);
        _la = _input->LA(1);
        if (!(_la == Hito::FLAT

        || _la == Hito::NOT_ALLOWED)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowContext ------------------------------------------------------------------

Hito::RowContext::RowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RowContext::ROW() {
  return getToken(Hito::ROW, 0);
}

std::vector<Hito::CellContext *> Hito::RowContext::cell() {
  return getRuleContexts<Hito::CellContext>();
}

Hito::CellContext* Hito::RowContext::cell(size_t i) {
  return getRuleContext<Hito::CellContext>(i);
}

tree::TerminalNode* Hito::RowContext::EOR() {
  return getToken(Hito::EOR, 0);
}

std::vector<tree::TerminalNode *> Hito::RowContext::BAR() {
  return getTokens(Hito::BAR);
}

tree::TerminalNode* Hito::RowContext::BAR(size_t i) {
  return getToken(Hito::BAR, i);
}


size_t Hito::RowContext::getRuleIndex() const {
  return Hito::RuleRow;
}


Hito::RowContext* Hito::row() {
  RowContext *_localctx = _tracker.createInstance<RowContext>(_ctx, getState());
  enterRule(_localctx, 124, Hito::RuleRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(952);
    match(Hito::ROW);
    setState(953);
    cell();
    setState(958);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::BAR) {
      setState(954);
      match(Hito::BAR);
      setState(955);
      cell();
      setState(960);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(961);
    match(Hito::EOR);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CellContext ------------------------------------------------------------------

Hito::CellContext::CellContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::SumContext* Hito::CellContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

Hito::CrossHeadContext* Hito::CellContext::crossHead() {
  return getRuleContext<Hito::CrossHeadContext>(0);
}

Hito::TruthContext* Hito::CellContext::truth() {
  return getRuleContext<Hito::TruthContext>(0);
}

Hito::ValueRangeContext* Hito::CellContext::valueRange() {
  return getRuleContext<Hito::ValueRangeContext>(0);
}

tree::TerminalNode* Hito::CellContext::ANY() {
  return getToken(Hito::ANY, 0);
}

tree::TerminalNode* Hito::CellContext::OTHERWISE() {
  return getToken(Hito::OTHERWISE, 0);
}

Hito::ClauseColumnContext* Hito::CellContext::clauseColumn() {
  return getRuleContext<Hito::ClauseColumnContext>(0);
}


size_t Hito::CellContext::getRuleIndex() const {
  return Hito::RuleCell;
}


Hito::CellContext* Hito::cell() {
  CellContext *_localctx = _tracker.createInstance<CellContext>(_ctx, getState());
  enterRule(_localctx, 126, Hito::RuleCell);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(971);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 97, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(963);
      sum();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(964);
      crossHead();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(965);
      truth();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(966);
      valueRange();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(967);
      match(Hito::ANY);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(968);
      match(Hito::OTHERWISE);
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(969);
      clauseColumn();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);

      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CrossHeadContext ------------------------------------------------------------------

Hito::CrossHeadContext::CrossHeadContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::NameContext *> Hito::CrossHeadContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::CrossHeadContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::CrossHeadContext::BACKSLASH() {
  return getToken(Hito::BACKSLASH, 0);
}


size_t Hito::CrossHeadContext::getRuleIndex() const {
  return Hito::RuleCrossHead;
}


Hito::CrossHeadContext* Hito::crossHead() {
  CrossHeadContext *_localctx = _tracker.createInstance<CrossHeadContext>(_ctx, getState());
  enterRule(_localctx, 128, Hito::RuleCrossHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(973);
    name();
    setState(974);
    match(Hito::BACKSLASH);
    setState(975);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseColumnContext ------------------------------------------------------------------

Hito::ClauseColumnContext::ClauseColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ClauseColumnContext::CLAUSE() {
  return getToken(Hito::CLAUSE, 0);
}

tree::TerminalNode* Hito::ClauseColumnContext::CLAUSENO() {
  return getToken(Hito::CLAUSENO, 0);
}


size_t Hito::ClauseColumnContext::getRuleIndex() const {
  return Hito::RuleClauseColumn;
}


Hito::ClauseColumnContext* Hito::clauseColumn() {
  ClauseColumnContext *_localctx = _tracker.createInstance<ClauseColumnContext>(_ctx, getState());
  enterRule(_localctx, 130, Hito::RuleClauseColumn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(977);
    match(Hito::CLAUSE);
    setState(978);
    match(Hito::CLAUSENO);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TruthContext ------------------------------------------------------------------

Hito::TruthContext::TruthContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TruthContext::YES() {
  return getToken(Hito::YES, 0);
}

tree::TerminalNode* Hito::TruthContext::NO() {
  return getToken(Hito::NO, 0);
}

tree::TerminalNode* Hito::TruthContext::NOT() {
  return getToken(Hito::NOT, 0);
}


size_t Hito::TruthContext::getRuleIndex() const {
  return Hito::RuleTruth;
}


Hito::TruthContext* Hito::truth() {
  TruthContext *_localctx = _tracker.createInstance<TruthContext>(_ctx, getState());
  enterRule(_localctx, 132, Hito::RuleTruth);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(980);
    _la = _input->LA(1);
    if (!(((((_la - 177) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 177)) & ((1ULL << (Hito::NOT - 177))
      | (1ULL << (Hito::YES - 177))
      | (1ULL << (Hito::NO - 177)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseContext ------------------------------------------------------------------

Hito::ClauseContext::ClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ClauseContext::CLAUSE() {
  return getToken(Hito::CLAUSE, 0);
}

tree::TerminalNode* Hito::ClauseContext::CLAUSENO() {
  return getToken(Hito::CLAUSENO, 0);
}

Hito::ClauseBodyContext* Hito::ClauseContext::clauseBody() {
  return getRuleContext<Hito::ClauseBodyContext>(0);
}

tree::TerminalNode* Hito::ClauseContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::TextItemContext *> Hito::ClauseContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::ClauseContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::ClauseContext::getRuleIndex() const {
  return Hito::RuleClause;
}


Hito::ClauseContext* Hito::clause() {
  ClauseContext *_localctx = _tracker.createInstance<ClauseContext>(_ctx, getState());
  enterRule(_localctx, 134, Hito::RuleClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(982);
    match(Hito::CLAUSE);
    setState(983);
    match(Hito::CLAUSENO);
    setState(985);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(984);
      match(Hito::STRING);
    }
    setState(987);
    clauseBody();
    setState(991);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(988);
      textItem();
      setState(993);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseBodyContext ------------------------------------------------------------------

Hito::ClauseBodyContext::ClauseBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PaymentContext* Hito::ClauseBodyContext::payment() {
  return getRuleContext<Hito::PaymentContext>(0);
}

std::vector<Hito::CapContext *> Hito::ClauseBodyContext::cap() {
  return getRuleContexts<Hito::CapContext>();
}

Hito::CapContext* Hito::ClauseBodyContext::cap(size_t i) {
  return getRuleContext<Hito::CapContext>(i);
}

Hito::LiftsContext* Hito::ClauseBodyContext::lifts() {
  return getRuleContext<Hito::LiftsContext>(0);
}

Hito::AdjustmentContext* Hito::ClauseBodyContext::adjustment() {
  return getRuleContext<Hito::AdjustmentContext>(0);
}

Hito::AdvanceContext* Hito::ClauseBodyContext::advance() {
  return getRuleContext<Hito::AdvanceContext>(0);
}

Hito::DistributionContext* Hito::ClauseBodyContext::distribution() {
  return getRuleContext<Hito::DistributionContext>(0);
}


size_t Hito::ClauseBodyContext::getRuleIndex() const {
  return Hito::RuleClauseBody;
}


Hito::ClauseBodyContext* Hito::clauseBody() {
  ClauseBodyContext *_localctx = _tracker.createInstance<ClauseBodyContext>(_ctx, getState());
  enterRule(_localctx, 136, Hito::RuleClauseBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1004);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 101, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(994);
      payment();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(996); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(995);
        cap();
        setState(998); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == Hito::CAP);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1000);
      lifts();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1001);
      adjustment();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1002);
      advance();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1003);
      distribution();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseRefContext ------------------------------------------------------------------

Hito::ClauseRefContext::ClauseRefContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ClauseRefContext::CLAUSE() {
  return getToken(Hito::CLAUSE, 0);
}

tree::TerminalNode* Hito::ClauseRefContext::CLAUSENO() {
  return getToken(Hito::CLAUSENO, 0);
}


size_t Hito::ClauseRefContext::getRuleIndex() const {
  return Hito::RuleClauseRef;
}


Hito::ClauseRefContext* Hito::clauseRef() {
  ClauseRefContext *_localctx = _tracker.createInstance<ClauseRefContext>(_ctx, getState());
  enterRule(_localctx, 138, Hito::RuleClauseRef);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1006);
    match(Hito::CLAUSE);
    setState(1007);
    match(Hito::CLAUSENO);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseRefsContext ------------------------------------------------------------------

Hito::ClauseRefsContext::ClauseRefsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ClauseRefContext* Hito::ClauseRefsContext::clauseRef() {
  return getRuleContext<Hito::ClauseRefContext>(0);
}

tree::TerminalNode* Hito::ClauseRefsContext::CLAUSES() {
  return getToken(Hito::CLAUSES, 0);
}

std::vector<tree::TerminalNode *> Hito::ClauseRefsContext::CLAUSENO() {
  return getTokens(Hito::CLAUSENO);
}

tree::TerminalNode* Hito::ClauseRefsContext::CLAUSENO(size_t i) {
  return getToken(Hito::CLAUSENO, i);
}

std::vector<tree::TerminalNode *> Hito::ClauseRefsContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::ClauseRefsContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::ClauseRefsContext::AND() {
  return getToken(Hito::AND, 0);
}

tree::TerminalNode* Hito::ClauseRefsContext::ALL_CLAUSES() {
  return getToken(Hito::ALL_CLAUSES, 0);
}


size_t Hito::ClauseRefsContext::getRuleIndex() const {
  return Hito::RuleClauseRefs;
}


Hito::ClauseRefsContext* Hito::clauseRefs() {
  ClauseRefsContext *_localctx = _tracker.createInstance<ClauseRefsContext>(_ctx, getState());
  enterRule(_localctx, 140, Hito::RuleClauseRefs);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(1024);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CLAUSE: {
        enterOuterAlt(_localctx, 1);
        setState(1009);
        clauseRef();
        break;
      }

      case Hito::CLAUSES: {
        enterOuterAlt(_localctx, 2);
        setState(1010);
        match(Hito::CLAUSES);
        setState(1011);
        match(Hito::CLAUSENO);
        setState(1016);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 102, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1012);
            match(Hito::COMMA);
            setState(1013);
            match(Hito::CLAUSENO); 
          }
          setState(1018);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 102, _ctx);
        }
        setState(1021);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::AND) {
          setState(1019);
          match(Hito::AND);
          setState(1020);
          match(Hito::CLAUSENO);
        }
        break;
      }

      case Hito::ALL_CLAUSES: {
        enterOuterAlt(_localctx, 3);
        setState(1023);
        match(Hito::ALL_CLAUSES);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PaymentContext ------------------------------------------------------------------

Hito::PaymentContext::PaymentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PaysContext* Hito::PaymentContext::pays() {
  return getRuleContext<Hito::PaysContext>(0);
}

Hito::IsPaidContext* Hito::PaymentContext::isPaid() {
  return getRuleContext<Hito::IsPaidContext>(0);
}

tree::TerminalNode* Hito::PaymentContext::EXCEPTION_TO() {
  return getToken(Hito::EXCEPTION_TO, 0);
}

Hito::ClauseRefContext* Hito::PaymentContext::clauseRef() {
  return getRuleContext<Hito::ClauseRefContext>(0);
}

Hito::ForEachContext* Hito::PaymentContext::forEach() {
  return getRuleContext<Hito::ForEachContext>(0);
}

Hito::TimingContext* Hito::PaymentContext::timing() {
  return getRuleContext<Hito::TimingContext>(0);
}

std::vector<Hito::DefineContext *> Hito::PaymentContext::define() {
  return getRuleContexts<Hito::DefineContext>();
}

Hito::DefineContext* Hito::PaymentContext::define(size_t i) {
  return getRuleContext<Hito::DefineContext>(i);
}

Hito::WhenContext* Hito::PaymentContext::when() {
  return getRuleContext<Hito::WhenContext>(0);
}

std::vector<Hito::PaymentTailContext *> Hito::PaymentContext::paymentTail() {
  return getRuleContexts<Hito::PaymentTailContext>();
}

Hito::PaymentTailContext* Hito::PaymentContext::paymentTail(size_t i) {
  return getRuleContext<Hito::PaymentTailContext>(i);
}

tree::TerminalNode* Hito::PaymentContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}


size_t Hito::PaymentContext::getRuleIndex() const {
  return Hito::RulePayment;
}


Hito::PaymentContext* Hito::payment() {
  PaymentContext *_localctx = _tracker.createInstance<PaymentContext>(_ctx, getState());
  enterRule(_localctx, 142, Hito::RulePayment);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1028);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::EXCEPTION_TO) {
      setState(1026);
      match(Hito::EXCEPTION_TO);
      setState(1027);
      clauseRef();
    }
    setState(1031);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(1030);
      forEach();
    }
    setState(1037);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA || ((((_la - 123) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 123)) & ((1ULL << (Hito::EACH - 123))
      | (1ULL << (Hito::ONCE_ON - 123))
      | (1ULL << (Hito::AT_END - 123)))) != 0)) {
      setState(1034);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::COMMA) {
        setState(1033);
        match(Hito::COMMA);
      }
      setState(1036);
      timing();
    }
    setState(1042);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::DEFINE) {
      setState(1039);
      define();
      setState(1044);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1046);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHEN) {
      setState(1045);
      when();
    }
    setState(1050);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 111, _ctx)) {
    case 1: {
      setState(1048);
      pays();
      break;
    }

    case 2: {
      setState(1049);
      isPaid();
      break;
    }

    }
    setState(1055);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA || ((((_la - 125) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 125)) & ((1ULL << (Hito::ONCE_PER - 125))
      | (1ULL << (Hito::BORNE_BY - 125))
      | (1ULL << (Hito::AMONG_ROWS - 125))
      | (1ULL << (Hito::AT_MOST - 125))
      | (1ULL << (Hito::DUE - 125))
      | (1ULL << (Hito::NOT_BELOW - 125))
      | (1ULL << (Hito::NOT_ABOVE - 125)))) != 0)) {
      setState(1052);
      paymentTail();
      setState(1057);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForEachContext ------------------------------------------------------------------

Hito::ForEachContext::ForEachContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ForEachContext::FOR_EACH() {
  return getToken(Hito::FOR_EACH, 0);
}

Hito::NameContext* Hito::ForEachContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

Hito::RowFilterContext* Hito::ForEachContext::rowFilter() {
  return getRuleContext<Hito::RowFilterContext>(0);
}


size_t Hito::ForEachContext::getRuleIndex() const {
  return Hito::RuleForEach;
}


Hito::ForEachContext* Hito::forEach() {
  ForEachContext *_localctx = _tracker.createInstance<ForEachContext>(_ctx, getState());
  enterRule(_localctx, 144, Hito::RuleForEach);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1058);
    match(Hito::FOR_EACH);
    setState(1059);
    name();
    setState(1061);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1060);
      rowFilter();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowFilterContext ------------------------------------------------------------------

Hito::RowFilterContext::RowFilterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RowFilterContext::WHERE() {
  return getToken(Hito::WHERE, 0);
}

Hito::DisjunctionContext* Hito::RowFilterContext::disjunction() {
  return getRuleContext<Hito::DisjunctionContext>(0);
}


size_t Hito::RowFilterContext::getRuleIndex() const {
  return Hito::RuleRowFilter;
}


Hito::RowFilterContext* Hito::rowFilter() {
  RowFilterContext *_localctx = _tracker.createInstance<RowFilterContext>(_ctx, getState());
  enterRule(_localctx, 146, Hito::RuleRowFilter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1063);
    match(Hito::WHERE);
    setState(1064);
    disjunction();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhenContext ------------------------------------------------------------------

Hito::WhenContext::WhenContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::WhenContext::WHEN() {
  return getToken(Hito::WHEN, 0);
}

Hito::ExpressionContext* Hito::WhenContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}


size_t Hito::WhenContext::getRuleIndex() const {
  return Hito::RuleWhen;
}


Hito::WhenContext* Hito::when() {
  WhenContext *_localctx = _tracker.createInstance<WhenContext>(_ctx, getState());
  enterRule(_localctx, 148, Hito::RuleWhen);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1066);
    match(Hito::WHEN);
    setState(1067);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TimingContext ------------------------------------------------------------------

Hito::TimingContext::TimingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TimingContext::EACH() {
  return getToken(Hito::EACH, 0);
}

Hito::PeriodContext* Hito::TimingContext::period() {
  return getRuleContext<Hito::PeriodContext>(0);
}

tree::TerminalNode* Hito::TimingContext::ONCE_ON() {
  return getToken(Hito::ONCE_ON, 0);
}

tree::TerminalNode* Hito::TimingContext::DATE() {
  return getToken(Hito::DATE, 0);
}

tree::TerminalNode* Hito::TimingContext::AT_END() {
  return getToken(Hito::AT_END, 0);
}


size_t Hito::TimingContext::getRuleIndex() const {
  return Hito::RuleTiming;
}


Hito::TimingContext* Hito::timing() {
  TimingContext *_localctx = _tracker.createInstance<TimingContext>(_ctx, getState());
  enterRule(_localctx, 150, Hito::RuleTiming);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1074);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::EACH: {
        enterOuterAlt(_localctx, 1);
        setState(1069);
        match(Hito::EACH);
        setState(1070);
        period();
        break;
      }

      case Hito::ONCE_ON: {
        enterOuterAlt(_localctx, 2);
        setState(1071);
        match(Hito::ONCE_ON);
        setState(1072);
        match(Hito::DATE);
        break;
      }

      case Hito::AT_END: {
        enterOuterAlt(_localctx, 3);
        setState(1073);
        match(Hito::AT_END);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PeriodContext ------------------------------------------------------------------

Hito::PeriodContext::PeriodContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::PeriodContext::MONTH() {
  return getToken(Hito::MONTH, 0);
}

tree::TerminalNode* Hito::PeriodContext::QUARTER() {
  return getToken(Hito::QUARTER, 0);
}

tree::TerminalNode* Hito::PeriodContext::HALF() {
  return getToken(Hito::HALF, 0);
}

tree::TerminalNode* Hito::PeriodContext::YEAR() {
  return getToken(Hito::YEAR, 0);
}


size_t Hito::PeriodContext::getRuleIndex() const {
  return Hito::RulePeriod;
}


Hito::PeriodContext* Hito::period() {
  PeriodContext *_localctx = _tracker.createInstance<PeriodContext>(_ctx, getState());
  enterRule(_localctx, 152, Hito::RulePeriod);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1076);
    _la = _input->LA(1);
    if (!(((((_la - 200) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 200)) & ((1ULL << (Hito::MONTH - 200))
      | (1ULL << (Hito::QUARTER - 200))
      | (1ULL << (Hito::HALF - 200))
      | (1ULL << (Hito::YEAR - 200)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PaysContext ------------------------------------------------------------------

Hito::PaysContext::PaysContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::PartyRefContext *> Hito::PaysContext::partyRef() {
  return getRuleContexts<Hito::PartyRefContext>();
}

Hito::PartyRefContext* Hito::PaysContext::partyRef(size_t i) {
  return getRuleContext<Hito::PartyRefContext>(i);
}

tree::TerminalNode* Hito::PaysContext::PAYS() {
  return getToken(Hito::PAYS, 0);
}

Hito::ExpressionContext* Hito::PaysContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

tree::TerminalNode* Hito::PaysContext::TO() {
  return getToken(Hito::TO, 0);
}


size_t Hito::PaysContext::getRuleIndex() const {
  return Hito::RulePays;
}


Hito::PaysContext* Hito::pays() {
  PaysContext *_localctx = _tracker.createInstance<PaysContext>(_ctx, getState());
  enterRule(_localctx, 154, Hito::RulePays);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1078);
    partyRef();
    setState(1079);
    match(Hito::PAYS);
    setState(1081);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::TO) {
      setState(1080);
      match(Hito::TO);
    }
    setState(1083);
    partyRef();
    setState(1084);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IsPaidContext ------------------------------------------------------------------

Hito::IsPaidContext::IsPaidContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::IsPaidContext::IS_PAID() {
  return getToken(Hito::IS_PAID, 0);
}

tree::TerminalNode* Hito::IsPaidContext::TO() {
  return getToken(Hito::TO, 0);
}

Hito::PartyRefContext* Hito::IsPaidContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

Hito::ExpressionContext* Hito::IsPaidContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}


size_t Hito::IsPaidContext::getRuleIndex() const {
  return Hito::RuleIsPaid;
}


Hito::IsPaidContext* Hito::isPaid() {
  IsPaidContext *_localctx = _tracker.createInstance<IsPaidContext>(_ctx, getState());
  enterRule(_localctx, 156, Hito::RuleIsPaid);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1095);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::IS_PAID: {
        enterOuterAlt(_localctx, 1);
        setState(1086);
        match(Hito::IS_PAID);
        setState(1087);
        match(Hito::TO);
        setState(1088);
        partyRef();
        setState(1089);
        expression();
        break;
      }

      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PAYER:
      case Hito::PROVIDER:
      case Hito::INVESTOR:
      case Hito::VERIFIER:
      case Hito::THE:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 2);
        setState(1091);
        partyRef();
        setState(1092);
        match(Hito::IS_PAID);
        setState(1093);
        expression();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PaymentTailContext ------------------------------------------------------------------

Hito::PaymentTailContext::PaymentTailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::SumContext* Hito::PaymentTailContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::PaymentTailContext::NOT_BELOW() {
  return getToken(Hito::NOT_BELOW, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::NOT_ABOVE() {
  return getToken(Hito::NOT_ABOVE, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::BORNE_BY() {
  return getToken(Hito::BORNE_BY, 0);
}

std::vector<Hito::ShareContext *> Hito::PaymentTailContext::share() {
  return getRuleContexts<Hito::ShareContext>();
}

Hito::ShareContext* Hito::PaymentTailContext::share(size_t i) {
  return getRuleContext<Hito::ShareContext>(i);
}

std::vector<tree::TerminalNode *> Hito::PaymentTailContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::PaymentTailContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

std::vector<tree::TerminalNode *> Hito::PaymentTailContext::AND() {
  return getTokens(Hito::AND);
}

tree::TerminalNode* Hito::PaymentTailContext::AND(size_t i) {
  return getToken(Hito::AND, i);
}

tree::TerminalNode* Hito::PaymentTailContext::AMONG_ROWS() {
  return getToken(Hito::AMONG_ROWS, 0);
}

Hito::NameContext* Hito::PaymentTailContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::PaymentTailContext::IN_PROPORTION() {
  return getToken(Hito::IN_PROPORTION, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::NOTHING_IF_SUM() {
  return getToken(Hito::NOTHING_IF_SUM, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::AT_MOST() {
  return getToken(Hito::AT_MOST, 0);
}

Hito::PlainNameContext* Hito::PaymentTailContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}

tree::TerminalNode* Hito::PaymentTailContext::PER() {
  return getToken(Hito::PER, 0);
}

Hito::ScopeContext* Hito::PaymentTailContext::scope() {
  return getRuleContext<Hito::ScopeContext>(0);
}

tree::TerminalNode* Hito::PaymentTailContext::OVER_CONTRACT() {
  return getToken(Hito::OVER_CONTRACT, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::ARE_PAID() {
  return getToken(Hito::ARE_PAID, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::ONCE_PER() {
  return getToken(Hito::ONCE_PER, 0);
}

tree::TerminalNode* Hito::PaymentTailContext::DUE() {
  return getToken(Hito::DUE, 0);
}

Hito::DurationContext* Hito::PaymentTailContext::duration() {
  return getRuleContext<Hito::DurationContext>(0);
}

tree::TerminalNode* Hito::PaymentTailContext::AFTER_PERIOD() {
  return getToken(Hito::AFTER_PERIOD, 0);
}


size_t Hito::PaymentTailContext::getRuleIndex() const {
  return Hito::RulePaymentTail;
}


Hito::PaymentTailContext* Hito::paymentTail() {
  PaymentTailContext *_localctx = _tracker.createInstance<PaymentTailContext>(_ctx, getState());
  enterRule(_localctx, 158, Hito::RulePaymentTail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(1135);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NOT_BELOW:
      case Hito::NOT_ABOVE: {
        enterOuterAlt(_localctx, 1);
        setState(1097);
        _la = _input->LA(1);
        if (!(_la == Hito::NOT_BELOW

        || _la == Hito::NOT_ABOVE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1098);
        sum();
        break;
      }

      case Hito::BORNE_BY: {
        enterOuterAlt(_localctx, 2);
        setState(1099);
        match(Hito::BORNE_BY);
        setState(1100);
        share();
        setState(1103); 
        _errHandler->sync(this);
        alt = 1;
        do {
          switch (alt) {
            case 1: {
                  setState(1101);
                  _la = _input->LA(1);
                  if (!(_la == Hito::COMMA || _la == Hito::AND)) {
                  _errHandler->recoverInline(this);
                  }
                  else {
                    _errHandler->reportMatch(this);
                    consume();
                  }
                  setState(1102);
                  share();
                  break;
                }

          default:
            throw NoViableAltException(this);
          }
          setState(1105); 
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 117, _ctx);
        } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
        break;
      }

      case Hito::COMMA:
      case Hito::AMONG_ROWS: {
        enterOuterAlt(_localctx, 3);
        setState(1108);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::COMMA) {
          setState(1107);
          match(Hito::COMMA);
        }
        setState(1110);
        match(Hito::AMONG_ROWS);
        setState(1111);
        name();
        setState(1112);
        match(Hito::IN_PROPORTION);
        setState(1113);
        sum();
        setState(1114);
        match(Hito::COMMA);
        setState(1115);
        match(Hito::NOTHING_IF_SUM);
        setState(1116);
        match(Hito::NUMBER);
        break;
      }

      case Hito::AT_MOST: {
        enterOuterAlt(_localctx, 4);
        setState(1118);
        match(Hito::AT_MOST);
        setState(1119);
        match(Hito::NUMBER);
        setState(1120);
        plainName();
        setState(1122);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::ARE_PAID) {
          setState(1121);
          match(Hito::ARE_PAID);
        }
        setState(1127);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::PER: {
            setState(1124);
            match(Hito::PER);
            setState(1125);
            scope();
            break;
          }

          case Hito::OVER_CONTRACT: {
            setState(1126);
            match(Hito::OVER_CONTRACT);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case Hito::ONCE_PER: {
        enterOuterAlt(_localctx, 5);
        setState(1129);
        match(Hito::ONCE_PER);
        setState(1130);
        scope();
        break;
      }

      case Hito::DUE: {
        enterOuterAlt(_localctx, 6);
        setState(1131);
        match(Hito::DUE);
        setState(1132);
        duration();
        setState(1133);
        match(Hito::AFTER_PERIOD);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShareContext ------------------------------------------------------------------

Hito::ShareContext::ShareContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PartyRefContext* Hito::ShareContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

tree::TerminalNode* Hito::ShareContext::PCT() {
  return getToken(Hito::PCT, 0);
}


size_t Hito::ShareContext::getRuleIndex() const {
  return Hito::RuleShare;
}


Hito::ShareContext* Hito::share() {
  ShareContext *_localctx = _tracker.createInstance<ShareContext>(_ctx, getState());
  enterRule(_localctx, 160, Hito::RuleShare);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1137);
    partyRef();
    setState(1138);
    match(Hito::PCT);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScopeContext ------------------------------------------------------------------

Hito::ScopeContext::ScopeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ContractPeriodContext* Hito::ScopeContext::contractPeriod() {
  return getRuleContext<Hito::ContractPeriodContext>(0);
}

Hito::CalendarPeriodContext* Hito::ScopeContext::calendarPeriod() {
  return getRuleContext<Hito::CalendarPeriodContext>(0);
}

Hito::PeriodContext* Hito::ScopeContext::period() {
  return getRuleContext<Hito::PeriodContext>(0);
}

Hito::PlainNameContext* Hito::ScopeContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}


size_t Hito::ScopeContext::getRuleIndex() const {
  return Hito::RuleScope;
}


Hito::ScopeContext* Hito::scope() {
  ScopeContext *_localctx = _tracker.createInstance<ScopeContext>(_ctx, getState());
  enterRule(_localctx, 162, Hito::RuleScope);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1144);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::C_MONTH:
      case Hito::C_QUARTER:
      case Hito::C_HALF:
      case Hito::C_YEAR: {
        enterOuterAlt(_localctx, 1);
        setState(1140);
        contractPeriod();
        break;
      }

      case Hito::K_MONTH:
      case Hito::K_QUARTER:
      case Hito::K_HALF:
      case Hito::K_YEAR: {
        enterOuterAlt(_localctx, 2);
        setState(1141);
        calendarPeriod();
        break;
      }

      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR: {
        enterOuterAlt(_localctx, 3);
        setState(1142);
        period();
        break;
      }

      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 4);
        setState(1143);
        plainName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ContractPeriodContext ------------------------------------------------------------------

Hito::ContractPeriodContext::ContractPeriodContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ContractPeriodContext::C_MONTH() {
  return getToken(Hito::C_MONTH, 0);
}

tree::TerminalNode* Hito::ContractPeriodContext::C_QUARTER() {
  return getToken(Hito::C_QUARTER, 0);
}

tree::TerminalNode* Hito::ContractPeriodContext::C_HALF() {
  return getToken(Hito::C_HALF, 0);
}

tree::TerminalNode* Hito::ContractPeriodContext::C_YEAR() {
  return getToken(Hito::C_YEAR, 0);
}


size_t Hito::ContractPeriodContext::getRuleIndex() const {
  return Hito::RuleContractPeriod;
}


Hito::ContractPeriodContext* Hito::contractPeriod() {
  ContractPeriodContext *_localctx = _tracker.createInstance<ContractPeriodContext>(_ctx, getState());
  enterRule(_localctx, 164, Hito::RuleContractPeriod);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1146);
    _la = _input->LA(1);
    if (!(((((_la - 151) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 151)) & ((1ULL << (Hito::C_MONTH - 151))
      | (1ULL << (Hito::C_QUARTER - 151))
      | (1ULL << (Hito::C_HALF - 151))
      | (1ULL << (Hito::C_YEAR - 151)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CalendarPeriodContext ------------------------------------------------------------------

Hito::CalendarPeriodContext::CalendarPeriodContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::CalendarPeriodContext::K_MONTH() {
  return getToken(Hito::K_MONTH, 0);
}

tree::TerminalNode* Hito::CalendarPeriodContext::K_QUARTER() {
  return getToken(Hito::K_QUARTER, 0);
}

tree::TerminalNode* Hito::CalendarPeriodContext::K_HALF() {
  return getToken(Hito::K_HALF, 0);
}

tree::TerminalNode* Hito::CalendarPeriodContext::K_YEAR() {
  return getToken(Hito::K_YEAR, 0);
}


size_t Hito::CalendarPeriodContext::getRuleIndex() const {
  return Hito::RuleCalendarPeriod;
}


Hito::CalendarPeriodContext* Hito::calendarPeriod() {
  CalendarPeriodContext *_localctx = _tracker.createInstance<CalendarPeriodContext>(_ctx, getState());
  enterRule(_localctx, 166, Hito::RuleCalendarPeriod);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1148);
    _la = _input->LA(1);
    if (!(((((_la - 155) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 155)) & ((1ULL << (Hito::K_MONTH - 155))
      | (1ULL << (Hito::K_QUARTER - 155))
      | (1ULL << (Hito::K_HALF - 155))
      | (1ULL << (Hito::K_YEAR - 155)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CapContext ------------------------------------------------------------------

Hito::CapContext::CapContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::CapContext::CAP() {
  return getToken(Hito::CAP, 0);
}

Hito::ClauseRefsContext* Hito::CapContext::clauseRefs() {
  return getRuleContext<Hito::ClauseRefsContext>(0);
}

tree::TerminalNode* Hito::CapContext::AT() {
  return getToken(Hito::AT, 0);
}

Hito::CapAmountContext* Hito::CapContext::capAmount() {
  return getRuleContext<Hito::CapAmountContext>(0);
}

Hito::CapScopeContext* Hito::CapContext::capScope() {
  return getRuleContext<Hito::CapScopeContext>(0);
}

tree::TerminalNode* Hito::CapContext::TOGETHER() {
  return getToken(Hito::TOGETHER, 0);
}

std::vector<tree::TerminalNode *> Hito::CapContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::CapContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

std::vector<Hito::CapRuleContext *> Hito::CapContext::capRule() {
  return getRuleContexts<Hito::CapRuleContext>();
}

Hito::CapRuleContext* Hito::CapContext::capRule(size_t i) {
  return getRuleContext<Hito::CapRuleContext>(i);
}

tree::TerminalNode* Hito::CapContext::TO() {
  return getToken(Hito::TO, 0);
}


size_t Hito::CapContext::getRuleIndex() const {
  return Hito::RuleCap;
}


Hito::CapContext* Hito::cap() {
  CapContext *_localctx = _tracker.createInstance<CapContext>(_ctx, getState());
  enterRule(_localctx, 168, Hito::RuleCap);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1177);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 126, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1150);
      match(Hito::CAP);
      setState(1151);
      clauseRefs();
      setState(1153);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::TOGETHER) {
        setState(1152);
        match(Hito::TOGETHER);
      }
      setState(1155);
      match(Hito::AT);
      setState(1156);
      capAmount();
      setState(1157);
      capScope();
      setState(1162);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::COMMA) {
        setState(1158);
        match(Hito::COMMA);
        setState(1159);
        capRule();
        setState(1164);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1165);
      match(Hito::CAP);
      setState(1166);
      capAmount();
      setState(1167);
      capScope();
      setState(1168);
      match(Hito::TO);
      setState(1169);
      clauseRefs();
      setState(1174);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::COMMA) {
        setState(1170);
        match(Hito::COMMA);
        setState(1171);
        capRule();
        setState(1176);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CapAmountContext ------------------------------------------------------------------

Hito::CapAmountContext::CapAmountContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::MoneyContext* Hito::CapAmountContext::money() {
  return getRuleContext<Hito::MoneyContext>(0);
}

tree::TerminalNode* Hito::CapAmountContext::LP() {
  return getToken(Hito::LP, 0);
}

Hito::ExpressionContext* Hito::CapAmountContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

tree::TerminalNode* Hito::CapAmountContext::RP() {
  return getToken(Hito::RP, 0);
}

Hito::PlainNameContext* Hito::CapAmountContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}


size_t Hito::CapAmountContext::getRuleIndex() const {
  return Hito::RuleCapAmount;
}


Hito::CapAmountContext* Hito::capAmount() {
  CapAmountContext *_localctx = _tracker.createInstance<CapAmountContext>(_ctx, getState());
  enterRule(_localctx, 170, Hito::RuleCapAmount);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1185);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER: {
        enterOuterAlt(_localctx, 1);
        setState(1179);
        money();
        break;
      }

      case Hito::LP: {
        enterOuterAlt(_localctx, 2);
        setState(1180);
        match(Hito::LP);
        setState(1181);
        expression();
        setState(1182);
        match(Hito::RP);
        break;
      }

      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 3);
        setState(1184);
        plainName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MoneyContext ------------------------------------------------------------------

Hito::MoneyContext::MoneyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::MoneyContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

Hito::UnitContext* Hito::MoneyContext::unit() {
  return getRuleContext<Hito::UnitContext>(0);
}


size_t Hito::MoneyContext::getRuleIndex() const {
  return Hito::RuleMoney;
}


Hito::MoneyContext* Hito::money() {
  MoneyContext *_localctx = _tracker.createInstance<MoneyContext>(_ctx, getState());
  enterRule(_localctx, 172, Hito::RuleMoney);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1187);
    match(Hito::NUMBER);
    setState(1188);
    unit();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CapScopeContext ------------------------------------------------------------------

Hito::CapScopeContext::CapScopeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> Hito::CapScopeContext::PER() {
  return getTokens(Hito::PER);
}

tree::TerminalNode* Hito::CapScopeContext::PER(size_t i) {
  return getToken(Hito::PER, i);
}

std::vector<Hito::ScopeContext *> Hito::CapScopeContext::scope() {
  return getRuleContexts<Hito::ScopeContext>();
}

Hito::ScopeContext* Hito::CapScopeContext::scope(size_t i) {
  return getRuleContext<Hito::ScopeContext>(i);
}

tree::TerminalNode* Hito::CapScopeContext::OVER_CONTRACT() {
  return getToken(Hito::OVER_CONTRACT, 0);
}

tree::TerminalNode* Hito::CapScopeContext::AND() {
  return getToken(Hito::AND, 0);
}


size_t Hito::CapScopeContext::getRuleIndex() const {
  return Hito::RuleCapScope;
}


Hito::CapScopeContext* Hito::capScope() {
  CapScopeContext *_localctx = _tracker.createInstance<CapScopeContext>(_ctx, getState());
  enterRule(_localctx, 174, Hito::RuleCapScope);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1203);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PER: {
        enterOuterAlt(_localctx, 1);
        setState(1190);
        match(Hito::PER);
        setState(1191);
        scope();
        setState(1197);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::PER

        || _la == Hito::AND) {
          setState(1193);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::AND) {
            setState(1192);
            match(Hito::AND);
          }
          setState(1195);
          match(Hito::PER);
          setState(1196);
          scope();
        }
        setState(1200);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::OVER_CONTRACT) {
          setState(1199);
          match(Hito::OVER_CONTRACT);
        }
        break;
      }

      case Hito::OVER_CONTRACT: {
        enterOuterAlt(_localctx, 2);
        setState(1202);
        match(Hito::OVER_CONTRACT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CapRuleContext ------------------------------------------------------------------

Hito::CapRuleContext::CapRuleContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::CapRuleContext::EARLIER_CLAUSES() {
  return getToken(Hito::EARLIER_CLAUSES, 0);
}

tree::TerminalNode* Hito::CapRuleContext::EARLIER_DATES() {
  return getToken(Hito::EARLIER_DATES, 0);
}

tree::TerminalNode* Hito::CapRuleContext::PRO_RATA() {
  return getToken(Hito::PRO_RATA, 0);
}

tree::TerminalNode* Hito::CapRuleContext::LAPSES() {
  return getToken(Hito::LAPSES, 0);
}

tree::TerminalNode* Hito::CapRuleContext::CARRIES() {
  return getToken(Hito::CARRIES, 0);
}


size_t Hito::CapRuleContext::getRuleIndex() const {
  return Hito::RuleCapRule;
}


Hito::CapRuleContext* Hito::capRule() {
  CapRuleContext *_localctx = _tracker.createInstance<CapRuleContext>(_ctx, getState());
  enterRule(_localctx, 176, Hito::RuleCapRule);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1205);
    _la = _input->LA(1);
    if (!(((((_la - 146) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 146)) & ((1ULL << (Hito::EARLIER_CLAUSES - 146))
      | (1ULL << (Hito::EARLIER_DATES - 146))
      | (1ULL << (Hito::PRO_RATA - 146))
      | (1ULL << (Hito::LAPSES - 146))
      | (1ULL << (Hito::CARRIES - 146)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiftsContext ------------------------------------------------------------------

Hito::LiftsContext::LiftsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::LiftsContext::LIFTS() {
  return getToken(Hito::LIFTS, 0);
}

Hito::ClauseRefContext* Hito::LiftsContext::clauseRef() {
  return getRuleContext<Hito::ClauseRefContext>(0);
}

Hito::WhenContext* Hito::LiftsContext::when() {
  return getRuleContext<Hito::WhenContext>(0);
}

Hito::ForEachContext* Hito::LiftsContext::forEach() {
  return getRuleContext<Hito::ForEachContext>(0);
}


size_t Hito::LiftsContext::getRuleIndex() const {
  return Hito::RuleLifts;
}


Hito::LiftsContext* Hito::lifts() {
  LiftsContext *_localctx = _tracker.createInstance<LiftsContext>(_ctx, getState());
  enterRule(_localctx, 178, Hito::RuleLifts);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1207);
    match(Hito::LIFTS);
    setState(1208);
    clauseRef();
    setState(1210);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(1209);
      forEach();
    }
    setState(1212);
    when();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AdjustmentContext ------------------------------------------------------------------

Hito::AdjustmentContext::AdjustmentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::AdjustmentContext::PCT() {
  return getToken(Hito::PCT, 0);
}

tree::TerminalNode* Hito::AdjustmentContext::ON() {
  return getToken(Hito::ON, 0);
}

Hito::ClauseRefsContext* Hito::AdjustmentContext::clauseRefs() {
  return getRuleContext<Hito::ClauseRefsContext>(0);
}

tree::TerminalNode* Hito::AdjustmentContext::RETENTION_OF() {
  return getToken(Hito::RETENTION_OF, 0);
}

tree::TerminalNode* Hito::AdjustmentContext::INCREASE_OF() {
  return getToken(Hito::INCREASE_OF, 0);
}

tree::TerminalNode* Hito::AdjustmentContext::REDUCTION_OF() {
  return getToken(Hito::REDUCTION_OF, 0);
}

Hito::ForEachContext* Hito::AdjustmentContext::forEach() {
  return getRuleContext<Hito::ForEachContext>(0);
}

Hito::WhenContext* Hito::AdjustmentContext::when() {
  return getRuleContext<Hito::WhenContext>(0);
}

Hito::ReleaseContext* Hito::AdjustmentContext::release() {
  return getRuleContext<Hito::ReleaseContext>(0);
}

tree::TerminalNode* Hito::AdjustmentContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}


size_t Hito::AdjustmentContext::getRuleIndex() const {
  return Hito::RuleAdjustment;
}


Hito::AdjustmentContext* Hito::adjustment() {
  AdjustmentContext *_localctx = _tracker.createInstance<AdjustmentContext>(_ctx, getState());
  enterRule(_localctx, 180, Hito::RuleAdjustment);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1215);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(1214);
      forEach();
    }
    setState(1218);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHEN) {
      setState(1217);
      when();
    }
    setState(1220);
    _la = _input->LA(1);
    if (!(((((_la - 159) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 159)) & ((1ULL << (Hito::RETENTION_OF - 159))
      | (1ULL << (Hito::INCREASE_OF - 159))
      | (1ULL << (Hito::REDUCTION_OF - 159)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1221);
    match(Hito::PCT);
    setState(1222);
    match(Hito::ON);
    setState(1223);
    clauseRefs();
    setState(1228);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA || _la == Hito::RELEASED) {
      setState(1225);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::COMMA) {
        setState(1224);
        match(Hito::COMMA);
      }
      setState(1227);
      release();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReleaseContext ------------------------------------------------------------------

Hito::ReleaseContext::ReleaseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ReleaseContext::RELEASED() {
  return getToken(Hito::RELEASED, 0);
}

Hito::OnDateContext* Hito::ReleaseContext::onDate() {
  return getRuleContext<Hito::OnDateContext>(0);
}

tree::TerminalNode* Hito::ReleaseContext::AT_END() {
  return getToken(Hito::AT_END, 0);
}

Hito::WhenContext* Hito::ReleaseContext::when() {
  return getRuleContext<Hito::WhenContext>(0);
}


size_t Hito::ReleaseContext::getRuleIndex() const {
  return Hito::RuleRelease;
}


Hito::ReleaseContext* Hito::release() {
  ReleaseContext *_localctx = _tracker.createInstance<ReleaseContext>(_ctx, getState());
  enterRule(_localctx, 182, Hito::RuleRelease);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1230);
    match(Hito::RELEASED);
    setState(1234);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::THE:
      case Hito::ON: {
        setState(1231);
        onDate();
        break;
      }

      case Hito::AT_END: {
        setState(1232);
        match(Hito::AT_END);
        break;
      }

      case Hito::WHEN: {
        setState(1233);
        when();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OnDateContext ------------------------------------------------------------------

Hito::OnDateContext::OnDateContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::OnDateContext::DATE() {
  return getToken(Hito::DATE, 0);
}

tree::TerminalNode* Hito::OnDateContext::ON() {
  return getToken(Hito::ON, 0);
}

tree::TerminalNode* Hito::OnDateContext::THE() {
  return getToken(Hito::THE, 0);
}


size_t Hito::OnDateContext::getRuleIndex() const {
  return Hito::RuleOnDate;
}


Hito::OnDateContext* Hito::onDate() {
  OnDateContext *_localctx = _tracker.createInstance<OnDateContext>(_ctx, getState());
  enterRule(_localctx, 184, Hito::RuleOnDate);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1236);
    _la = _input->LA(1);
    if (!(_la == Hito::THE || _la == Hito::ON)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1237);
    match(Hito::DATE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AdvanceContext ------------------------------------------------------------------

Hito::AdvanceContext::AdvanceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::PartyRefContext *> Hito::AdvanceContext::partyRef() {
  return getRuleContexts<Hito::PartyRefContext>();
}

Hito::PartyRefContext* Hito::AdvanceContext::partyRef(size_t i) {
  return getRuleContext<Hito::PartyRefContext>(i);
}

tree::TerminalNode* Hito::AdvanceContext::ADVANCES() {
  return getToken(Hito::ADVANCES, 0);
}

Hito::SumContext* Hito::AdvanceContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

Hito::OnDateContext* Hito::AdvanceContext::onDate() {
  return getRuleContext<Hito::OnDateContext>(0);
}

tree::TerminalNode* Hito::AdvanceContext::NETTED_OFF() {
  return getToken(Hito::NETTED_OFF, 0);
}

tree::TerminalNode* Hito::AdvanceContext::PCT() {
  return getToken(Hito::PCT, 0);
}

tree::TerminalNode* Hito::AdvanceContext::OF_EACH_PAYMENT() {
  return getToken(Hito::OF_EACH_PAYMENT, 0);
}

Hito::ClauseRefsContext* Hito::AdvanceContext::clauseRefs() {
  return getRuleContext<Hito::ClauseRefsContext>(0);
}

tree::TerminalNode* Hito::AdvanceContext::TO() {
  return getToken(Hito::TO, 0);
}

tree::TerminalNode* Hito::AdvanceContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}


size_t Hito::AdvanceContext::getRuleIndex() const {
  return Hito::RuleAdvance;
}


Hito::AdvanceContext* Hito::advance() {
  AdvanceContext *_localctx = _tracker.createInstance<AdvanceContext>(_ctx, getState());
  enterRule(_localctx, 186, Hito::RuleAdvance);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1239);
    partyRef();
    setState(1240);
    match(Hito::ADVANCES);
    setState(1242);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::TO) {
      setState(1241);
      match(Hito::TO);
    }
    setState(1244);
    partyRef();
    setState(1245);
    sum();
    setState(1246);
    onDate();
    setState(1248);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1247);
      match(Hito::COMMA);
    }
    setState(1250);
    match(Hito::NETTED_OFF);
    setState(1251);
    match(Hito::PCT);
    setState(1252);
    match(Hito::OF_EACH_PAYMENT);
    setState(1253);
    clauseRefs();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DistributionContext ------------------------------------------------------------------

Hito::DistributionContext::DistributionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::DistributionContext::WHAT() {
  return getToken(Hito::WHAT, 0);
}

Hito::PartyRefContext* Hito::DistributionContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

Hito::ClauseRefsContext* Hito::DistributionContext::clauseRefs() {
  return getRuleContext<Hito::ClauseRefsContext>(0);
}

tree::TerminalNode* Hito::DistributionContext::IS_DISTRIBUTED() {
  return getToken(Hito::IS_DISTRIBUTED, 0);
}

tree::TerminalNode* Hito::DistributionContext::COLON() {
  return getToken(Hito::COLON, 0);
}

std::vector<Hito::StepContext *> Hito::DistributionContext::step() {
  return getRuleContexts<Hito::StepContext>();
}

Hito::StepContext* Hito::DistributionContext::step(size_t i) {
  return getRuleContext<Hito::StepContext>(i);
}

tree::TerminalNode* Hito::DistributionContext::RECEIVES_UNDER() {
  return getToken(Hito::RECEIVES_UNDER, 0);
}

tree::TerminalNode* Hito::DistributionContext::PER() {
  return getToken(Hito::PER, 0);
}

std::vector<tree::TerminalNode *> Hito::DistributionContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::DistributionContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::DistributionContext::getRuleIndex() const {
  return Hito::RuleDistribution;
}


Hito::DistributionContext* Hito::distribution() {
  DistributionContext *_localctx = _tracker.createInstance<DistributionContext>(_ctx, getState());
  enterRule(_localctx, 188, Hito::RuleDistribution);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1255);
    match(Hito::WHAT);
    setState(1256);
    partyRef();
    setState(1257);
    _la = _input->LA(1);
    if (!(_la == Hito::PER

    || _la == Hito::RECEIVES_UNDER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1258);
    clauseRefs();
    setState(1259);
    match(Hito::IS_DISTRIBUTED);
    setState(1260);
    match(Hito::COLON);
    setState(1261);
    step();
    setState(1266);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1262);
      match(Hito::COMMA);
      setState(1263);
      step();
      setState(1268);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StepContext ------------------------------------------------------------------

Hito::StepContext::StepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::StepContext::FIRST() {
  return getToken(Hito::FIRST, 0);
}

tree::TerminalNode* Hito::StepContext::THEN() {
  return getToken(Hito::THEN, 0);
}

Hito::UntilStepContext* Hito::StepContext::untilStep() {
  return getRuleContext<Hito::UntilStepContext>(0);
}

std::vector<Hito::ShareContext *> Hito::StepContext::share() {
  return getRuleContexts<Hito::ShareContext>();
}

Hito::ShareContext* Hito::StepContext::share(size_t i) {
  return getRuleContext<Hito::ShareContext>(i);
}

Hito::PartyRefContext* Hito::StepContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

std::vector<tree::TerminalNode *> Hito::StepContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::StepContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

std::vector<tree::TerminalNode *> Hito::StepContext::AND() {
  return getTokens(Hito::AND);
}

tree::TerminalNode* Hito::StepContext::AND(size_t i) {
  return getToken(Hito::AND, i);
}


size_t Hito::StepContext::getRuleIndex() const {
  return Hito::RuleStep;
}


Hito::StepContext* Hito::step() {
  StepContext *_localctx = _tracker.createInstance<StepContext>(_ctx, getState());
  enterRule(_localctx, 190, Hito::RuleStep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1269);
    _la = _input->LA(1);
    if (!(_la == Hito::FIRST || _la == Hito::THEN)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1279);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 142, _ctx)) {
    case 1: {
      setState(1270);
      untilStep();
      break;
    }

    case 2: {
      setState(1271);
      share();
      setState(1274); 
      _errHandler->sync(this);
      alt = 1;
      do {
        switch (alt) {
          case 1: {
                setState(1272);
                _la = _input->LA(1);
                if (!(_la == Hito::COMMA || _la == Hito::AND)) {
                _errHandler->recoverInline(this);
                }
                else {
                  _errHandler->reportMatch(this);
                  consume();
                }
                setState(1273);
                share();
                break;
              }

        default:
          throw NoViableAltException(this);
        }
        setState(1276); 
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 141, _ctx);
      } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
      break;
    }

    case 3: {
      setState(1278);
      partyRef();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UntilStepContext ------------------------------------------------------------------

Hito::UntilStepContext::UntilStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PartyRefContext* Hito::UntilStepContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

tree::TerminalNode* Hito::UntilStepContext::UNTIL() {
  return getToken(Hito::UNTIL, 0);
}

Hito::MoneyContext* Hito::UntilStepContext::money() {
  return getRuleContext<Hito::MoneyContext>(0);
}

Hito::PlainNameContext* Hito::UntilStepContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}

Hito::YearlyReturnContext* Hito::UntilStepContext::yearlyReturn() {
  return getRuleContext<Hito::YearlyReturnContext>(0);
}


size_t Hito::UntilStepContext::getRuleIndex() const {
  return Hito::RuleUntilStep;
}


Hito::UntilStepContext* Hito::untilStep() {
  UntilStepContext *_localctx = _tracker.createInstance<UntilStepContext>(_ctx, getState());
  enterRule(_localctx, 192, Hito::RuleUntilStep);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1281);
    partyRef();
    setState(1282);
    match(Hito::UNTIL);
    setState(1286);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER: {
        setState(1283);
        money();
        break;
      }

      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(1284);
        plainName();
        break;
      }

      case Hito::YEARLY_RETURN: {
        setState(1285);
        yearlyReturn();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- YearlyReturnContext ------------------------------------------------------------------

Hito::YearlyReturnContext::YearlyReturnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::YearlyReturnContext::YEARLY_RETURN() {
  return getToken(Hito::YEARLY_RETURN, 0);
}

tree::TerminalNode* Hito::YearlyReturnContext::PCT() {
  return getToken(Hito::PCT, 0);
}

tree::TerminalNode* Hito::YearlyReturnContext::LP() {
  return getToken(Hito::LP, 0);
}

std::vector<tree::TerminalNode *> Hito::YearlyReturnContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::YearlyReturnContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::YearlyReturnContext::ACTUAL() {
  return getToken(Hito::ACTUAL, 0);
}

tree::TerminalNode* Hito::YearlyReturnContext::SLASH() {
  return getToken(Hito::SLASH, 0);
}

std::vector<tree::TerminalNode *> Hito::YearlyReturnContext::NUMBER() {
  return getTokens(Hito::NUMBER);
}

tree::TerminalNode* Hito::YearlyReturnContext::NUMBER(size_t i) {
  return getToken(Hito::NUMBER, i);
}

tree::TerminalNode* Hito::YearlyReturnContext::RP() {
  return getToken(Hito::RP, 0);
}

tree::TerminalNode* Hito::YearlyReturnContext::SIMPLE() {
  return getToken(Hito::SIMPLE, 0);
}

tree::TerminalNode* Hito::YearlyReturnContext::COMPOUNDED() {
  return getToken(Hito::COMPOUNDED, 0);
}

tree::TerminalNode* Hito::YearlyReturnContext::WITH() {
  return getToken(Hito::WITH, 0);
}

tree::TerminalNode* Hito::YearlyReturnContext::DECIMALS() {
  return getToken(Hito::DECIMALS, 0);
}


size_t Hito::YearlyReturnContext::getRuleIndex() const {
  return Hito::RuleYearlyReturn;
}


Hito::YearlyReturnContext* Hito::yearlyReturn() {
  YearlyReturnContext *_localctx = _tracker.createInstance<YearlyReturnContext>(_ctx, getState());
  enterRule(_localctx, 194, Hito::RuleYearlyReturn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1288);
    match(Hito::YEARLY_RETURN);
    setState(1289);
    match(Hito::PCT);
    setState(1290);
    match(Hito::LP);
    setState(1291);
    _la = _input->LA(1);
    if (!(_la == Hito::SIMPLE

    || _la == Hito::COMPOUNDED)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1292);
    match(Hito::COMMA);
    setState(1293);
    match(Hito::ACTUAL);
    setState(1294);
    match(Hito::SLASH);
    setState(1295);
    match(Hito::NUMBER);
    setState(1300);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1296);
      match(Hito::COMMA);
      setState(1297);
      match(Hito::WITH);
      setState(1298);
      match(Hito::NUMBER);
      setState(1299);
      match(Hito::DECIMALS);
    }
    setState(1302);
    match(Hito::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertyContext ------------------------------------------------------------------

Hito::PropertyContext::PropertyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::PropertyContext::ALWAYS() {
  return getToken(Hito::ALWAYS, 0);
}

Hito::MonotoneContext* Hito::PropertyContext::monotone() {
  return getRuleContext<Hito::MonotoneContext>(0);
}

Hito::NeverNegativeContext* Hito::PropertyContext::neverNegative() {
  return getRuleContext<Hito::NeverNegativeContext>(0);
}

Hito::NeverBothContext* Hito::PropertyContext::neverBoth() {
  return getRuleContext<Hito::NeverBothContext>(0);
}

tree::TerminalNode* Hito::PropertyContext::SPLITTING() {
  return getToken(Hito::SPLITTING, 0);
}

Hito::ExpressionContext* Hito::PropertyContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

std::vector<Hito::TextItemContext *> Hito::PropertyContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::PropertyContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::PropertyContext::getRuleIndex() const {
  return Hito::RuleProperty;
}


Hito::PropertyContext* Hito::property() {
  PropertyContext *_localctx = _tracker.createInstance<PropertyContext>(_ctx, getState());
  enterRule(_localctx, 196, Hito::RuleProperty);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1304);
    match(Hito::ALWAYS);
    setState(1310);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 145, _ctx)) {
    case 1: {
      setState(1305);
      monotone();
      break;
    }

    case 2: {
      setState(1306);
      neverNegative();
      break;
    }

    case 3: {
      setState(1307);
      neverBoth();
      break;
    }

    case 4: {
      setState(1308);
      match(Hito::SPLITTING);
      break;
    }

    case 5: {
      setState(1309);
      expression();
      break;
    }

    }
    setState(1315);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(1312);
      textItem();
      setState(1317);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MonotoneContext ------------------------------------------------------------------

Hito::MonotoneContext::MonotoneContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::MonotoneContext::CLAUSENO() {
  return getToken(Hito::CLAUSENO, 0);
}

tree::TerminalNode* Hito::MonotoneContext::ENTITLEMENT() {
  return getToken(Hito::ENTITLEMENT, 0);
}

tree::TerminalNode* Hito::MonotoneContext::PAYMENT() {
  return getToken(Hito::PAYMENT, 0);
}

tree::TerminalNode* Hito::MonotoneContext::NEVER_DECREASES() {
  return getToken(Hito::NEVER_DECREASES, 0);
}

tree::TerminalNode* Hito::MonotoneContext::NEVER_INCREASES() {
  return getToken(Hito::NEVER_INCREASES, 0);
}

tree::TerminalNode* Hito::MonotoneContext::NEVER_JUMPS() {
  return getToken(Hito::NEVER_JUMPS, 0);
}

Hito::SumContext* Hito::MonotoneContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::MonotoneContext::AS() {
  return getToken(Hito::AS, 0);
}

Hito::NameContext* Hito::MonotoneContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::MonotoneContext::INCREASES() {
  return getToken(Hito::INCREASES, 0);
}

tree::TerminalNode* Hito::MonotoneContext::AS_INCREASES() {
  return getToken(Hito::AS_INCREASES, 0);
}


size_t Hito::MonotoneContext::getRuleIndex() const {
  return Hito::RuleMonotone;
}


Hito::MonotoneContext* Hito::monotone() {
  MonotoneContext *_localctx = _tracker.createInstance<MonotoneContext>(_ctx, getState());
  enterRule(_localctx, 198, Hito::RuleMonotone);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1318);
    _la = _input->LA(1);
    if (!(_la == Hito::ENTITLEMENT

    || _la == Hito::PAYMENT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1319);
    match(Hito::CLAUSENO);
    setState(1324);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NEVER_DECREASES: {
        setState(1320);
        match(Hito::NEVER_DECREASES);
        break;
      }

      case Hito::NEVER_INCREASES: {
        setState(1321);
        match(Hito::NEVER_INCREASES);
        break;
      }

      case Hito::NEVER_JUMPS: {
        setState(1322);
        match(Hito::NEVER_JUMPS);
        setState(1323);
        sum();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1332);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::AS: {
        setState(1326);
        match(Hito::AS);
        setState(1327);
        name();
        setState(1328);
        match(Hito::INCREASES);
        break;
      }

      case Hito::AS_INCREASES: {
        setState(1330);
        match(Hito::AS_INCREASES);
        setState(1331);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NeverNegativeContext ------------------------------------------------------------------

Hito::NeverNegativeContext::NeverNegativeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::NeverNegativeContext::NEVER_NEGATIVE() {
  return getToken(Hito::NEVER_NEGATIVE, 0);
}

tree::TerminalNode* Hito::NeverNegativeContext::CLAUSENO() {
  return getToken(Hito::CLAUSENO, 0);
}

tree::TerminalNode* Hito::NeverNegativeContext::TOTAL() {
  return getToken(Hito::TOTAL, 0);
}

tree::TerminalNode* Hito::NeverNegativeContext::ENTITLEMENT() {
  return getToken(Hito::ENTITLEMENT, 0);
}

tree::TerminalNode* Hito::NeverNegativeContext::PAYMENT() {
  return getToken(Hito::PAYMENT, 0);
}


size_t Hito::NeverNegativeContext::getRuleIndex() const {
  return Hito::RuleNeverNegative;
}


Hito::NeverNegativeContext* Hito::neverNegative() {
  NeverNegativeContext *_localctx = _tracker.createInstance<NeverNegativeContext>(_ctx, getState());
  enterRule(_localctx, 200, Hito::RuleNeverNegative);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1337);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::ENTITLEMENT:
      case Hito::PAYMENT: {
        setState(1334);
        _la = _input->LA(1);
        if (!(_la == Hito::ENTITLEMENT

        || _la == Hito::PAYMENT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1335);
        match(Hito::CLAUSENO);
        break;
      }

      case Hito::TOTAL: {
        setState(1336);
        match(Hito::TOTAL);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1339);
    match(Hito::NEVER_NEGATIVE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NeverBothContext ------------------------------------------------------------------

Hito::NeverBothContext::NeverBothContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::NeverBothContext::CLAUSES() {
  return getToken(Hito::CLAUSES, 0);
}

std::vector<tree::TerminalNode *> Hito::NeverBothContext::CLAUSENO() {
  return getTokens(Hito::CLAUSENO);
}

tree::TerminalNode* Hito::NeverBothContext::CLAUSENO(size_t i) {
  return getToken(Hito::CLAUSENO, i);
}

tree::TerminalNode* Hito::NeverBothContext::AND() {
  return getToken(Hito::AND, 0);
}

tree::TerminalNode* Hito::NeverBothContext::NEVER_BOTH() {
  return getToken(Hito::NEVER_BOTH, 0);
}


size_t Hito::NeverBothContext::getRuleIndex() const {
  return Hito::RuleNeverBoth;
}


Hito::NeverBothContext* Hito::neverBoth() {
  NeverBothContext *_localctx = _tracker.createInstance<NeverBothContext>(_ctx, getState());
  enterRule(_localctx, 202, Hito::RuleNeverBoth);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1341);
    match(Hito::CLAUSES);
    setState(1342);
    match(Hito::CLAUSENO);
    setState(1343);
    match(Hito::AND);
    setState(1344);
    match(Hito::CLAUSENO);
    setState(1345);
    match(Hito::NEVER_BOTH);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExamplesContext ------------------------------------------------------------------

Hito::ExamplesContext::ExamplesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ExamplesContext::EXAMPLES() {
  return getToken(Hito::EXAMPLES, 0);
}

tree::TerminalNode* Hito::ExamplesContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::RowContext *> Hito::ExamplesContext::row() {
  return getRuleContexts<Hito::RowContext>();
}

Hito::RowContext* Hito::ExamplesContext::row(size_t i) {
  return getRuleContext<Hito::RowContext>(i);
}

std::vector<Hito::TextItemContext *> Hito::ExamplesContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::ExamplesContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::ExamplesContext::getRuleIndex() const {
  return Hito::RuleExamples;
}


Hito::ExamplesContext* Hito::examples() {
  ExamplesContext *_localctx = _tracker.createInstance<ExamplesContext>(_ctx, getState());
  enterRule(_localctx, 204, Hito::RuleExamples);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1347);
    match(Hito::EXAMPLES);
    setState(1349);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(1348);
      match(Hito::STRING);
    }
    setState(1352); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1351);
      row();
      setState(1354); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == Hito::ROW);
    setState(1359);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(1356);
      textItem();
      setState(1361);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExampleContext ------------------------------------------------------------------

Hito::ExampleContext::ExampleContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ExampleContext::EXAMPLE() {
  return getToken(Hito::EXAMPLE, 0);
}

tree::TerminalNode* Hito::ExampleContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::ExampleLineContext *> Hito::ExampleContext::exampleLine() {
  return getRuleContexts<Hito::ExampleLineContext>();
}

Hito::ExampleLineContext* Hito::ExampleContext::exampleLine(size_t i) {
  return getRuleContext<Hito::ExampleLineContext>(i);
}

std::vector<Hito::ExpectContext *> Hito::ExampleContext::expect() {
  return getRuleContexts<Hito::ExpectContext>();
}

Hito::ExpectContext* Hito::ExampleContext::expect(size_t i) {
  return getRuleContext<Hito::ExpectContext>(i);
}

std::vector<Hito::TextItemContext *> Hito::ExampleContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::ExampleContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::ExampleContext::getRuleIndex() const {
  return Hito::RuleExample;
}


Hito::ExampleContext* Hito::example() {
  ExampleContext *_localctx = _tracker.createInstance<ExampleContext>(_ctx, getState());
  enterRule(_localctx, 206, Hito::RuleExample);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1362);
    match(Hito::EXAMPLE);
    setState(1364);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(1363);
      match(Hito::STRING);
    }
    setState(1369);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::GIVEN

    || _la == Hito::AS_OF) {
      setState(1366);
      exampleLine();
      setState(1371);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1373); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1372);
      expect();
      setState(1375); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == Hito::EXPECT);
    setState(1380);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
      | (1ULL << (Hito::SOURCE - 259))
      | (1ULL << (Hito::MEANS - 259)))) != 0)) {
      setState(1377);
      textItem();
      setState(1382);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExampleLineContext ------------------------------------------------------------------

Hito::ExampleLineContext::ExampleLineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ExampleLineContext::GIVEN() {
  return getToken(Hito::GIVEN, 0);
}

tree::TerminalNode* Hito::ExampleLineContext::ROWS_OF() {
  return getToken(Hito::ROWS_OF, 0);
}

Hito::NameContext* Hito::ExampleLineContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::ExampleLineContext::EQ() {
  return getToken(Hito::EQ, 0);
}

Hito::DefaultValueContext* Hito::ExampleLineContext::defaultValue() {
  return getRuleContext<Hito::DefaultValueContext>(0);
}

std::vector<Hito::RowContext *> Hito::ExampleLineContext::row() {
  return getRuleContexts<Hito::RowContext>();
}

Hito::RowContext* Hito::ExampleLineContext::row(size_t i) {
  return getRuleContext<Hito::RowContext>(i);
}

tree::TerminalNode* Hito::ExampleLineContext::AS_OF() {
  return getToken(Hito::AS_OF, 0);
}

tree::TerminalNode* Hito::ExampleLineContext::DATE() {
  return getToken(Hito::DATE, 0);
}


size_t Hito::ExampleLineContext::getRuleIndex() const {
  return Hito::RuleExampleLine;
}


Hito::ExampleLineContext* Hito::exampleLine() {
  ExampleLineContext *_localctx = _tracker.createInstance<ExampleLineContext>(_ctx, getState());
  enterRule(_localctx, 208, Hito::RuleExampleLine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1399);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::GIVEN: {
        enterOuterAlt(_localctx, 1);
        setState(1383);
        match(Hito::GIVEN);
        setState(1395);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::ROWS_OF: {
            setState(1384);
            match(Hito::ROWS_OF);
            setState(1385);
            name();
            setState(1387); 
            _errHandler->sync(this);
            _la = _input->LA(1);
            do {
              setState(1386);
              row();
              setState(1389); 
              _errHandler->sync(this);
              _la = _input->LA(1);
            } while (_la == Hito::ROW);
            break;
          }

          case Hito::NAME:
          case Hito::CODE:
          case Hito::CURRENCY:
          case Hito::TERM:
          case Hito::INCLUSIVE:
          case Hito::PERIODS:
          case Hito::CALENDAR:
          case Hito::UP:
          case Hito::DOWN:
          case Hito::FLOOR:
          case Hito::CEILING:
          case Hito::PLURAL:
          case Hito::COUNTS:
          case Hito::T_DATE:
          case Hito::T_ESTIMATE:
          case Hito::DECIMALS:
          case Hito::FIRST:
          case Hito::NEXT:
          case Hito::BEYOND:
          case Hito::OUTSIDE:
          case Hito::FLAT:
          case Hito::DUE:
          case Hito::TOGETHER:
          case Hito::UNTIL:
          case Hito::SIMPLE:
          case Hito::ACTUAL:
          case Hito::DAY:
          case Hito::MONTH:
          case Hito::QUARTER:
          case Hito::HALF:
          case Hito::YEAR:
          case Hito::INCREASES:
          case Hito::EXPECT:
          case Hito::NOTE:
          case Hito::SOURCE: {
            setState(1391);
            name();
            setState(1392);
            match(Hito::EQ);
            setState(1393);
            defaultValue();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case Hito::AS_OF: {
        enterOuterAlt(_localctx, 2);
        setState(1397);
        match(Hito::AS_OF);
        setState(1398);
        match(Hito::DATE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpectContext ------------------------------------------------------------------

Hito::ExpectContext::ExpectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ExpectContext::EXPECT() {
  return getToken(Hito::EXPECT, 0);
}

Hito::ExpressionContext* Hito::ExpectContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

std::vector<Hito::RowContext *> Hito::ExpectContext::row() {
  return getRuleContexts<Hito::RowContext>();
}

Hito::RowContext* Hito::ExpectContext::row(size_t i) {
  return getRuleContext<Hito::RowContext>(i);
}


size_t Hito::ExpectContext::getRuleIndex() const {
  return Hito::RuleExpect;
}


Hito::ExpectContext* Hito::expect() {
  ExpectContext *_localctx = _tracker.createInstance<ExpectContext>(_ctx, getState());
  enterRule(_localctx, 210, Hito::RuleExpect);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1401);
    match(Hito::EXPECT);
    setState(1408);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::ROW: {
        setState(1403); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1402);
          row();
          setState(1405); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == Hito::ROW);
        break;
      }

      case Hito::NAME:
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::LP:
      case Hito::MINUS:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::CLAUSE:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::NOT:
      case Hito::IF:
      case Hito::LESSER:
      case Hito::GREATER:
      case Hito::ABS:
      case Hito::ROUND:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::WHOLE_MONTHS:
      case Hito::WHOLE_YEARS:
      case Hito::TOTAL:
      case Hito::ENTITLEMENT:
      case Hito::PAYMENT:
      case Hito::PAID_BY:
      case Hito::RECEIVED_BY:
      case Hito::NET_OF:
      case Hito::COUNT_OF:
      case Hito::COUNT_DISTINCT:
      case Hito::SUM_OF:
      case Hito::SHARE_OF:
      case Hito::AVERAGE_OF:
      case Hito::WAVERAGE_OF:
      case Hito::MIN_OF:
      case Hito::MAX_OF:
      case Hito::MEDIAN_OF:
      case Hito::PERCENTILE:
      case Hito::FIRST_OF:
      case Hito::LATEST_OF:
      case Hito::RANK_OF:
      case Hito::NONE_OF:
      case Hito::ANY_OF:
      case Hito::EVERY_OF:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(1407);
        expression();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ChangeContext ------------------------------------------------------------------

Hito::ChangeContext::ChangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ClauseChangeContext* Hito::ChangeContext::clauseChange() {
  return getRuleContext<Hito::ClauseChangeContext>(0);
}

Hito::TableChangeContext* Hito::ChangeContext::tableChange() {
  return getRuleContext<Hito::TableChangeContext>(0);
}

Hito::TextChangeContext* Hito::ChangeContext::textChange() {
  return getRuleContext<Hito::TextChangeContext>(0);
}

Hito::ValueChangeContext* Hito::ChangeContext::valueChange() {
  return getRuleContext<Hito::ValueChangeContext>(0);
}


size_t Hito::ChangeContext::getRuleIndex() const {
  return Hito::RuleChange;
}


Hito::ChangeContext* Hito::change() {
  ChangeContext *_localctx = _tracker.createInstance<ChangeContext>(_ctx, getState());
  enterRule(_localctx, 212, Hito::RuleChange);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1414);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 162, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1410);
      clauseChange();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1411);
      tableChange();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1412);
      textChange();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1413);
      valueChange();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClauseChangeContext ------------------------------------------------------------------

Hito::ClauseChangeContext::ClauseChangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ClauseChangeContext::CLAUSE() {
  return getToken(Hito::CLAUSE, 0);
}

tree::TerminalNode* Hito::ClauseChangeContext::CLAUSENO() {
  return getToken(Hito::CLAUSENO, 0);
}

Hito::ClauseBodyContext* Hito::ClauseChangeContext::clauseBody() {
  return getRuleContext<Hito::ClauseBodyContext>(0);
}

tree::TerminalNode* Hito::ClauseChangeContext::REPLACED() {
  return getToken(Hito::REPLACED, 0);
}

tree::TerminalNode* Hito::ClauseChangeContext::ADDED() {
  return getToken(Hito::ADDED, 0);
}

tree::TerminalNode* Hito::ClauseChangeContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<Hito::TextItemContext *> Hito::ClauseChangeContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::ClauseChangeContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}

tree::TerminalNode* Hito::ClauseChangeContext::REMOVED() {
  return getToken(Hito::REMOVED, 0);
}


size_t Hito::ClauseChangeContext::getRuleIndex() const {
  return Hito::RuleClauseChange;
}


Hito::ClauseChangeContext* Hito::clauseChange() {
  ClauseChangeContext *_localctx = _tracker.createInstance<ClauseChangeContext>(_ctx, getState());
  enterRule(_localctx, 214, Hito::RuleClauseChange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1448);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 167, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1416);
      match(Hito::CLAUSE);
      setState(1417);
      match(Hito::CLAUSENO);
      setState(1418);
      _la = _input->LA(1);
      if (!(_la == Hito::REPLACED

      || _la == Hito::ADDED)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1420);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::STRING) {
        setState(1419);
        match(Hito::STRING);
      }
      setState(1422);
      clauseBody();
      setState(1426);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1423);
        textItem();
        setState(1428);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1429);
      _la = _input->LA(1);
      if (!(_la == Hito::REPLACED

      || _la == Hito::ADDED)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1430);
      match(Hito::CLAUSE);
      setState(1431);
      match(Hito::CLAUSENO);
      setState(1433);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::STRING) {
        setState(1432);
        match(Hito::STRING);
      }
      setState(1435);
      clauseBody();
      setState(1439);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1436);
        textItem();
        setState(1441);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1442);
      match(Hito::CLAUSE);
      setState(1443);
      match(Hito::CLAUSENO);
      setState(1444);
      match(Hito::REMOVED);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1445);
      match(Hito::REMOVED);
      setState(1446);
      match(Hito::CLAUSE);
      setState(1447);
      match(Hito::CLAUSENO);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableChangeContext ------------------------------------------------------------------

Hito::TableChangeContext::TableChangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ChoiceHeadContext* Hito::TableChangeContext::choiceHead() {
  return getRuleContext<Hito::ChoiceHeadContext>(0);
}

tree::TerminalNode* Hito::TableChangeContext::REPLACED() {
  return getToken(Hito::REPLACED, 0);
}

Hito::ChoiceBodyContext* Hito::TableChangeContext::choiceBody() {
  return getRuleContext<Hito::ChoiceBodyContext>(0);
}

std::vector<Hito::TextItemContext *> Hito::TableChangeContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::TableChangeContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}

Hito::TierHeadContext* Hito::TableChangeContext::tierHead() {
  return getRuleContext<Hito::TierHeadContext>(0);
}

Hito::TierBodyContext* Hito::TableChangeContext::tierBody() {
  return getRuleContext<Hito::TierBodyContext>(0);
}

Hito::BracketHeadContext* Hito::TableChangeContext::bracketHead() {
  return getRuleContext<Hito::BracketHeadContext>(0);
}

Hito::BracketBodyContext* Hito::TableChangeContext::bracketBody() {
  return getRuleContext<Hito::BracketBodyContext>(0);
}

Hito::ScaleHeadContext* Hito::TableChangeContext::scaleHead() {
  return getRuleContext<Hito::ScaleHeadContext>(0);
}

Hito::ScaleBodyContext* Hito::TableChangeContext::scaleBody() {
  return getRuleContext<Hito::ScaleBodyContext>(0);
}


size_t Hito::TableChangeContext::getRuleIndex() const {
  return Hito::RuleTableChange;
}


Hito::TableChangeContext* Hito::tableChange() {
  TableChangeContext *_localctx = _tracker.createInstance<TableChangeContext>(_ctx, getState());
  enterRule(_localctx, 216, Hito::RuleTableChange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1522);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 176, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1450);
      choiceHead();
      setState(1451);
      match(Hito::REPLACED);
      setState(1452);
      choiceBody();
      setState(1456);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1453);
        textItem();
        setState(1458);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1459);
      tierHead();
      setState(1460);
      match(Hito::REPLACED);
      setState(1461);
      tierBody();
      setState(1465);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1462);
        textItem();
        setState(1467);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1468);
      bracketHead();
      setState(1469);
      match(Hito::REPLACED);
      setState(1470);
      bracketBody();
      setState(1474);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1471);
        textItem();
        setState(1476);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1477);
      scaleHead();
      setState(1478);
      match(Hito::REPLACED);
      setState(1479);
      scaleBody();
      setState(1483);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1480);
        textItem();
        setState(1485);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1486);
      match(Hito::REPLACED);
      setState(1487);
      choiceHead();
      setState(1488);
      choiceBody();
      setState(1492);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1489);
        textItem();
        setState(1494);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1495);
      match(Hito::REPLACED);
      setState(1496);
      tierHead();
      setState(1497);
      tierBody();
      setState(1501);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1498);
        textItem();
        setState(1503);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1504);
      match(Hito::REPLACED);
      setState(1505);
      bracketHead();
      setState(1506);
      bracketBody();
      setState(1510);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1507);
        textItem();
        setState(1512);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1513);
      match(Hito::REPLACED);
      setState(1514);
      scaleHead();
      setState(1515);
      scaleBody();
      setState(1519);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 259) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 259)) & ((1ULL << (Hito::NOTE - 259))
        | (1ULL << (Hito::SOURCE - 259))
        | (1ULL << (Hito::MEANS - 259)))) != 0)) {
        setState(1516);
        textItem();
        setState(1521);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TextChangeContext ------------------------------------------------------------------

Hito::TextChangeContext::TextChangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TextChangeContext::TEXT_OF() {
  return getToken(Hito::TEXT_OF, 0);
}

Hito::ClauseRefContext* Hito::TextChangeContext::clauseRef() {
  return getRuleContext<Hito::ClauseRefContext>(0);
}

tree::TerminalNode* Hito::TextChangeContext::REPLACED() {
  return getToken(Hito::REPLACED, 0);
}

tree::TerminalNode* Hito::TextChangeContext::STRING() {
  return getToken(Hito::STRING, 0);
}


size_t Hito::TextChangeContext::getRuleIndex() const {
  return Hito::RuleTextChange;
}


Hito::TextChangeContext* Hito::textChange() {
  TextChangeContext *_localctx = _tracker.createInstance<TextChangeContext>(_ctx, getState());
  enterRule(_localctx, 218, Hito::RuleTextChange);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1534);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TEXT_OF: {
        enterOuterAlt(_localctx, 1);
        setState(1524);
        match(Hito::TEXT_OF);
        setState(1525);
        clauseRef();
        setState(1526);
        match(Hito::REPLACED);
        setState(1527);
        match(Hito::STRING);
        break;
      }

      case Hito::REPLACED: {
        enterOuterAlt(_localctx, 2);
        setState(1529);
        match(Hito::REPLACED);
        setState(1530);
        match(Hito::TEXT_OF);
        setState(1531);
        clauseRef();
        setState(1532);
        match(Hito::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValueChangeContext ------------------------------------------------------------------

Hito::ValueChangeContext::ValueChangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ValueChangeContext::VALUE_OF() {
  return getToken(Hito::VALUE_OF, 0);
}

Hito::NameContext* Hito::ValueChangeContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::ValueChangeContext::REPLACED() {
  return getToken(Hito::REPLACED, 0);
}

tree::TerminalNode* Hito::ValueChangeContext::BY() {
  return getToken(Hito::BY, 0);
}

Hito::ExpressionContext* Hito::ValueChangeContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

tree::TerminalNode* Hito::ValueChangeContext::PER() {
  return getToken(Hito::PER, 0);
}


size_t Hito::ValueChangeContext::getRuleIndex() const {
  return Hito::RuleValueChange;
}


Hito::ValueChangeContext* Hito::valueChange() {
  ValueChangeContext *_localctx = _tracker.createInstance<ValueChangeContext>(_ctx, getState());
  enterRule(_localctx, 220, Hito::RuleValueChange);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1548);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::VALUE_OF: {
        enterOuterAlt(_localctx, 1);
        setState(1536);
        match(Hito::VALUE_OF);
        setState(1537);
        name();
        setState(1538);
        match(Hito::REPLACED);
        setState(1539);
        match(Hito::BY);
        setState(1540);
        expression();
        break;
      }

      case Hito::REPLACED: {
        enterOuterAlt(_localctx, 2);
        setState(1542);
        match(Hito::REPLACED);
        setState(1543);
        match(Hito::VALUE_OF);
        setState(1544);
        name();
        setState(1545);
        match(Hito::PER);
        setState(1546);
        expression();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionContext ------------------------------------------------------------------

Hito::ExpressionContext::ExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::DisjunctionContext* Hito::ExpressionContext::disjunction() {
  return getRuleContext<Hito::DisjunctionContext>(0);
}

Hito::ConditionalContext* Hito::ExpressionContext::conditional() {
  return getRuleContext<Hito::ConditionalContext>(0);
}

Hito::RoundedContext* Hito::ExpressionContext::rounded() {
  return getRuleContext<Hito::RoundedContext>(0);
}

Hito::CountOfContext* Hito::ExpressionContext::countOf() {
  return getRuleContext<Hito::CountOfContext>(0);
}

Hito::CountDistinctContext* Hito::ExpressionContext::countDistinct() {
  return getRuleContext<Hito::CountDistinctContext>(0);
}

Hito::SumOfContext* Hito::ExpressionContext::sumOf() {
  return getRuleContext<Hito::SumOfContext>(0);
}

Hito::ShareOfContext* Hito::ExpressionContext::shareOf() {
  return getRuleContext<Hito::ShareOfContext>(0);
}

Hito::StatisticContext* Hito::ExpressionContext::statistic() {
  return getRuleContext<Hito::StatisticContext>(0);
}

Hito::WeightedAverageContext* Hito::ExpressionContext::weightedAverage() {
  return getRuleContext<Hito::WeightedAverageContext>(0);
}

Hito::PercentileOfContext* Hito::ExpressionContext::percentileOf() {
  return getRuleContext<Hito::PercentileOfContext>(0);
}

Hito::DatedValueContext* Hito::ExpressionContext::datedValue() {
  return getRuleContext<Hito::DatedValueContext>(0);
}

Hito::RankOfContext* Hito::ExpressionContext::rankOf() {
  return getRuleContext<Hito::RankOfContext>(0);
}

Hito::QuantifiedContext* Hito::ExpressionContext::quantified() {
  return getRuleContext<Hito::QuantifiedContext>(0);
}


size_t Hito::ExpressionContext::getRuleIndex() const {
  return Hito::RuleExpression;
}


Hito::ExpressionContext* Hito::expression() {
  ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, getState());
  enterRule(_localctx, 222, Hito::RuleExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1563);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::LP:
      case Hito::MINUS:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::CLAUSE:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::NOT:
      case Hito::LESSER:
      case Hito::GREATER:
      case Hito::ABS:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::WHOLE_MONTHS:
      case Hito::WHOLE_YEARS:
      case Hito::TOTAL:
      case Hito::ENTITLEMENT:
      case Hito::PAYMENT:
      case Hito::PAID_BY:
      case Hito::RECEIVED_BY:
      case Hito::NET_OF:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 1);
        setState(1550);
        disjunction();
        break;
      }

      case Hito::IF: {
        enterOuterAlt(_localctx, 2);
        setState(1551);
        conditional();
        break;
      }

      case Hito::ROUND: {
        enterOuterAlt(_localctx, 3);
        setState(1552);
        rounded();
        break;
      }

      case Hito::COUNT_OF: {
        enterOuterAlt(_localctx, 4);
        setState(1553);
        countOf();
        break;
      }

      case Hito::COUNT_DISTINCT: {
        enterOuterAlt(_localctx, 5);
        setState(1554);
        countDistinct();
        break;
      }

      case Hito::SUM_OF: {
        enterOuterAlt(_localctx, 6);
        setState(1555);
        sumOf();
        break;
      }

      case Hito::SHARE_OF: {
        enterOuterAlt(_localctx, 7);
        setState(1556);
        shareOf();
        break;
      }

      case Hito::AVERAGE_OF:
      case Hito::MIN_OF:
      case Hito::MAX_OF:
      case Hito::MEDIAN_OF: {
        enterOuterAlt(_localctx, 8);
        setState(1557);
        statistic();
        break;
      }

      case Hito::WAVERAGE_OF: {
        enterOuterAlt(_localctx, 9);
        setState(1558);
        weightedAverage();
        break;
      }

      case Hito::PERCENTILE: {
        enterOuterAlt(_localctx, 10);
        setState(1559);
        percentileOf();
        break;
      }

      case Hito::FIRST_OF:
      case Hito::LATEST_OF: {
        enterOuterAlt(_localctx, 11);
        setState(1560);
        datedValue();
        break;
      }

      case Hito::RANK_OF: {
        enterOuterAlt(_localctx, 12);
        setState(1561);
        rankOf();
        break;
      }

      case Hito::NONE_OF:
      case Hito::ANY_OF:
      case Hito::EVERY_OF: {
        enterOuterAlt(_localctx, 13);
        setState(1562);
        quantified();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DisjunctionContext ------------------------------------------------------------------

Hito::DisjunctionContext::DisjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::ConjunctionContext *> Hito::DisjunctionContext::conjunction() {
  return getRuleContexts<Hito::ConjunctionContext>();
}

Hito::ConjunctionContext* Hito::DisjunctionContext::conjunction(size_t i) {
  return getRuleContext<Hito::ConjunctionContext>(i);
}

std::vector<tree::TerminalNode *> Hito::DisjunctionContext::OR() {
  return getTokens(Hito::OR);
}

tree::TerminalNode* Hito::DisjunctionContext::OR(size_t i) {
  return getToken(Hito::OR, i);
}


size_t Hito::DisjunctionContext::getRuleIndex() const {
  return Hito::RuleDisjunction;
}


Hito::DisjunctionContext* Hito::disjunction() {
  DisjunctionContext *_localctx = _tracker.createInstance<DisjunctionContext>(_ctx, getState());
  enterRule(_localctx, 224, Hito::RuleDisjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1565);
    conjunction();
    setState(1570);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::OR) {
      setState(1566);
      match(Hito::OR);
      setState(1567);
      conjunction();
      setState(1572);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConjunctionContext ------------------------------------------------------------------

Hito::ConjunctionContext::ConjunctionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::NegationContext *> Hito::ConjunctionContext::negation() {
  return getRuleContexts<Hito::NegationContext>();
}

Hito::NegationContext* Hito::ConjunctionContext::negation(size_t i) {
  return getRuleContext<Hito::NegationContext>(i);
}

std::vector<tree::TerminalNode *> Hito::ConjunctionContext::AND() {
  return getTokens(Hito::AND);
}

tree::TerminalNode* Hito::ConjunctionContext::AND(size_t i) {
  return getToken(Hito::AND, i);
}


size_t Hito::ConjunctionContext::getRuleIndex() const {
  return Hito::RuleConjunction;
}


Hito::ConjunctionContext* Hito::conjunction() {
  ConjunctionContext *_localctx = _tracker.createInstance<ConjunctionContext>(_ctx, getState());
  enterRule(_localctx, 226, Hito::RuleConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1573);
    negation();
    setState(1578);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::AND) {
      setState(1574);
      match(Hito::AND);
      setState(1575);
      negation();
      setState(1580);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NegationContext ------------------------------------------------------------------

Hito::NegationContext::NegationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ComparisonContext* Hito::NegationContext::comparison() {
  return getRuleContext<Hito::ComparisonContext>(0);
}

std::vector<tree::TerminalNode *> Hito::NegationContext::NOT() {
  return getTokens(Hito::NOT);
}

tree::TerminalNode* Hito::NegationContext::NOT(size_t i) {
  return getToken(Hito::NOT, i);
}


size_t Hito::NegationContext::getRuleIndex() const {
  return Hito::RuleNegation;
}


Hito::NegationContext* Hito::negation() {
  NegationContext *_localctx = _tracker.createInstance<NegationContext>(_ctx, getState());
  enterRule(_localctx, 228, Hito::RuleNegation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1584);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::NOT) {
      setState(1581);
      match(Hito::NOT);
      setState(1586);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1587);
    comparison();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ComparisonContext ------------------------------------------------------------------

Hito::ComparisonContext::ComparisonContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::SumContext *> Hito::ComparisonContext::sum() {
  return getRuleContexts<Hito::SumContext>();
}

Hito::SumContext* Hito::ComparisonContext::sum(size_t i) {
  return getRuleContext<Hito::SumContext>(i);
}

Hito::WholeSpanContext* Hito::ComparisonContext::wholeSpan() {
  return getRuleContext<Hito::WholeSpanContext>(0);
}

Hito::ComparatorContext* Hito::ComparisonContext::comparator() {
  return getRuleContext<Hito::ComparatorContext>(0);
}

Hito::RangeTestContext* Hito::ComparisonContext::rangeTest() {
  return getRuleContext<Hito::RangeTestContext>(0);
}

tree::TerminalNode* Hito::ComparisonContext::IS_PRESENT() {
  return getToken(Hito::IS_PRESENT, 0);
}

tree::TerminalNode* Hito::ComparisonContext::WITHIN_TERM() {
  return getToken(Hito::WITHIN_TERM, 0);
}

Hito::MembershipContext* Hito::ComparisonContext::membership() {
  return getRuleContext<Hito::MembershipContext>(0);
}

Hito::ClauseRefContext* Hito::ComparisonContext::clauseRef() {
  return getRuleContext<Hito::ClauseRefContext>(0);
}

tree::TerminalNode* Hito::ComparisonContext::GIVES_RIGHT() {
  return getToken(Hito::GIVES_RIGHT, 0);
}


size_t Hito::ComparisonContext::getRuleIndex() const {
  return Hito::RuleComparison;
}


Hito::ComparisonContext* Hito::comparison() {
  ComparisonContext *_localctx = _tracker.createInstance<ComparisonContext>(_ctx, getState());
  enterRule(_localctx, 230, Hito::RuleComparison);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1605);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME:
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::LP:
      case Hito::MINUS:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::LESSER:
      case Hito::GREATER:
      case Hito::ABS:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::WHOLE_MONTHS:
      case Hito::WHOLE_YEARS:
      case Hito::TOTAL:
      case Hito::ENTITLEMENT:
      case Hito::PAYMENT:
      case Hito::PAID_BY:
      case Hito::RECEIVED_BY:
      case Hito::NET_OF:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 1);
        setState(1591);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::NAME:
          case Hito::NUMBER:
          case Hito::PCT:
          case Hito::DATE:
          case Hito::STRING:
          case Hito::LP:
          case Hito::MINUS:
          case Hito::CODE:
          case Hito::CURRENCY:
          case Hito::TERM:
          case Hito::INCLUSIVE:
          case Hito::PERIODS:
          case Hito::CALENDAR:
          case Hito::UP:
          case Hito::DOWN:
          case Hito::FLOOR:
          case Hito::CEILING:
          case Hito::PLURAL:
          case Hito::COUNTS:
          case Hito::T_DATE:
          case Hito::T_ESTIMATE:
          case Hito::DECIMALS:
          case Hito::FIRST:
          case Hito::NEXT:
          case Hito::BEYOND:
          case Hito::OUTSIDE:
          case Hito::FLAT:
          case Hito::DUE:
          case Hito::TOGETHER:
          case Hito::UNTIL:
          case Hito::SIMPLE:
          case Hito::ACTUAL:
          case Hito::LESSER:
          case Hito::GREATER:
          case Hito::ABS:
          case Hito::DAY:
          case Hito::MONTH:
          case Hito::QUARTER:
          case Hito::HALF:
          case Hito::YEAR:
          case Hito::TOTAL:
          case Hito::ENTITLEMENT:
          case Hito::PAYMENT:
          case Hito::PAID_BY:
          case Hito::RECEIVED_BY:
          case Hito::NET_OF:
          case Hito::INCREASES:
          case Hito::EXPECT:
          case Hito::NOTE:
          case Hito::SOURCE: {
            setState(1589);
            sum();
            break;
          }

          case Hito::WHOLE_MONTHS:
          case Hito::WHOLE_YEARS: {
            setState(1590);
            wholeSpan();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(1600);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::EQ:
          case Hito::NE:
          case Hito::LT:
          case Hito::LE:
          case Hito::GT:
          case Hito::GE:
          case Hito::W_GE:
          case Hito::W_LE:
          case Hito::W_GT:
          case Hito::W_LT:
          case Hito::W_EQ:
          case Hito::W_NE: {
            setState(1593);
            comparator();
            setState(1594);
            sum();
            break;
          }

          case Hito::FROM:
          case Hito::ABOVE: {
            setState(1596);
            rangeTest();
            break;
          }

          case Hito::IS_PRESENT: {
            setState(1597);
            match(Hito::IS_PRESENT);
            break;
          }

          case Hito::WITHIN_TERM: {
            setState(1598);
            match(Hito::WITHIN_TERM);
            break;
          }

          case Hito::IN: {
            setState(1599);
            membership();
            break;
          }

          case Hito::EOF:
          case Hito::NAME:
          case Hito::RP:
          case Hito::COMMA:
          case Hito::CODE:
          case Hito::CURRENCY:
          case Hito::TERM:
          case Hito::INCLUSIVE:
          case Hito::PERIODS:
          case Hito::CALENDAR:
          case Hito::UP:
          case Hito::DOWN:
          case Hito::FLOOR:
          case Hito::CEILING:
          case Hito::PAYER:
          case Hito::PROVIDER:
          case Hito::INVESTOR:
          case Hito::VERIFIER:
          case Hito::THE:
          case Hito::PLURAL:
          case Hito::COUNTS:
          case Hito::T_TEXT:
          case Hito::T_DATE:
          case Hito::T_ESTIMATE:
          case Hito::DECIMALS:
          case Hito::DEFINE:
          case Hito::FIRST:
          case Hito::NEXT:
          case Hito::BEYOND:
          case Hito::OUTSIDE:
          case Hito::FLAT:
          case Hito::OTHERWISE:
          case Hito::EACH:
          case Hito::ONCE_ON:
          case Hito::ONCE_PER:
          case Hito::AT_END:
          case Hito::WHEN:
          case Hito::IS_PAID:
          case Hito::BORNE_BY:
          case Hito::AMONG_ROWS:
          case Hito::AT_MOST:
          case Hito::DUE:
          case Hito::NOT_BELOW:
          case Hito::NOT_ABOVE:
          case Hito::TOGETHER:
          case Hito::RETENTION_OF:
          case Hito::INCREASE_OF:
          case Hito::REDUCTION_OF:
          case Hito::UNTIL:
          case Hito::SIMPLE:
          case Hito::ACTUAL:
          case Hito::AND:
          case Hito::OR:
          case Hito::THEN:
          case Hito::AMONG_THOSE:
          case Hito::TO_DATE:
          case Hito::LAST_N:
          case Hito::WHOLE_TERM:
          case Hito::SAME:
          case Hito::INCREASES:
          case Hito::EXPECT:
          case Hito::NOTE:
          case Hito::SOURCE:
          case Hito::MEANS: {
            break;
          }

        default:
          break;
        }
        break;
      }

      case Hito::CLAUSE: {
        enterOuterAlt(_localctx, 2);
        setState(1602);
        clauseRef();
        setState(1603);
        match(Hito::GIVES_RIGHT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ComparatorContext ------------------------------------------------------------------

Hito::ComparatorContext::ComparatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ComparatorContext::EQ() {
  return getToken(Hito::EQ, 0);
}

tree::TerminalNode* Hito::ComparatorContext::NE() {
  return getToken(Hito::NE, 0);
}

tree::TerminalNode* Hito::ComparatorContext::LT() {
  return getToken(Hito::LT, 0);
}

tree::TerminalNode* Hito::ComparatorContext::LE() {
  return getToken(Hito::LE, 0);
}

tree::TerminalNode* Hito::ComparatorContext::GT() {
  return getToken(Hito::GT, 0);
}

tree::TerminalNode* Hito::ComparatorContext::GE() {
  return getToken(Hito::GE, 0);
}

tree::TerminalNode* Hito::ComparatorContext::W_GE() {
  return getToken(Hito::W_GE, 0);
}

tree::TerminalNode* Hito::ComparatorContext::W_LE() {
  return getToken(Hito::W_LE, 0);
}

tree::TerminalNode* Hito::ComparatorContext::W_GT() {
  return getToken(Hito::W_GT, 0);
}

tree::TerminalNode* Hito::ComparatorContext::W_LT() {
  return getToken(Hito::W_LT, 0);
}

tree::TerminalNode* Hito::ComparatorContext::W_EQ() {
  return getToken(Hito::W_EQ, 0);
}

tree::TerminalNode* Hito::ComparatorContext::W_NE() {
  return getToken(Hito::W_NE, 0);
}


size_t Hito::ComparatorContext::getRuleIndex() const {
  return Hito::RuleComparator;
}


Hito::ComparatorContext* Hito::comparator() {
  ComparatorContext *_localctx = _tracker.createInstance<ComparatorContext>(_ctx, getState());
  enterRule(_localctx, 232, Hito::RuleComparator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1607);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::EQ)
      | (1ULL << Hito::NE)
      | (1ULL << Hito::LT)
      | (1ULL << Hito::LE)
      | (1ULL << Hito::GT)
      | (1ULL << Hito::GE))) != 0) || ((((_la - 185) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 185)) & ((1ULL << (Hito::W_GE - 185))
      | (1ULL << (Hito::W_LE - 185))
      | (1ULL << (Hito::W_GT - 185))
      | (1ULL << (Hito::W_LT - 185))
      | (1ULL << (Hito::W_EQ - 185))
      | (1ULL << (Hito::W_NE - 185)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RangeTestContext ------------------------------------------------------------------

Hito::RangeTestContext::RangeTestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RangeTestContext::FROM() {
  return getToken(Hito::FROM, 0);
}

std::vector<Hito::SumContext *> Hito::RangeTestContext::sum() {
  return getRuleContexts<Hito::SumContext>();
}

Hito::SumContext* Hito::RangeTestContext::sum(size_t i) {
  return getRuleContext<Hito::SumContext>(i);
}

Hito::RangeToContext* Hito::RangeTestContext::rangeTo() {
  return getRuleContext<Hito::RangeToContext>(0);
}

tree::TerminalNode* Hito::RangeTestContext::BELOW() {
  return getToken(Hito::BELOW, 0);
}

tree::TerminalNode* Hito::RangeTestContext::ABOVE() {
  return getToken(Hito::ABOVE, 0);
}


size_t Hito::RangeTestContext::getRuleIndex() const {
  return Hito::RuleRangeTest;
}


Hito::RangeTestContext* Hito::rangeTest() {
  RangeTestContext *_localctx = _tracker.createInstance<RangeTestContext>(_ctx, getState());
  enterRule(_localctx, 234, Hito::RuleRangeTest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1627);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FROM: {
        enterOuterAlt(_localctx, 1);
        setState(1609);
        match(Hito::FROM);
        setState(1610);
        sum();
        setState(1611);
        rangeTo();
        setState(1613);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::BELOW) {
          setState(1612);
          match(Hito::BELOW);
        }
        setState(1615);
        sum();
        break;
      }

      case Hito::ABOVE: {
        enterOuterAlt(_localctx, 2);
        setState(1617);
        match(Hito::ABOVE);
        setState(1618);
        sum();
        setState(1625);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::UP_TO

        || _la == Hito::TO) {
          setState(1619);
          rangeTo();
          setState(1621);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::BELOW) {
            setState(1620);
            match(Hito::BELOW);
          }
          setState(1623);
          sum();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MembershipContext ------------------------------------------------------------------

Hito::MembershipContext::MembershipContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::MembershipContext::IN() {
  return getToken(Hito::IN, 0);
}

tree::TerminalNode* Hito::MembershipContext::LP() {
  return getToken(Hito::LP, 0);
}

std::vector<Hito::ExpressionContext *> Hito::MembershipContext::expression() {
  return getRuleContexts<Hito::ExpressionContext>();
}

Hito::ExpressionContext* Hito::MembershipContext::expression(size_t i) {
  return getRuleContext<Hito::ExpressionContext>(i);
}

tree::TerminalNode* Hito::MembershipContext::RP() {
  return getToken(Hito::RP, 0);
}

std::vector<tree::TerminalNode *> Hito::MembershipContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::MembershipContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::MembershipContext::getRuleIndex() const {
  return Hito::RuleMembership;
}


Hito::MembershipContext* Hito::membership() {
  MembershipContext *_localctx = _tracker.createInstance<MembershipContext>(_ctx, getState());
  enterRule(_localctx, 236, Hito::RuleMembership);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1629);
    match(Hito::IN);
    setState(1630);
    match(Hito::LP);
    setState(1631);
    expression();
    setState(1636);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1632);
      match(Hito::COMMA);
      setState(1633);
      expression();
      setState(1638);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1639);
    match(Hito::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WholeSpanContext ------------------------------------------------------------------

Hito::WholeSpanContext::WholeSpanContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::WholeSpanContext::FROM() {
  return getToken(Hito::FROM, 0);
}

std::vector<Hito::SumContext *> Hito::WholeSpanContext::sum() {
  return getRuleContexts<Hito::SumContext>();
}

Hito::SumContext* Hito::WholeSpanContext::sum(size_t i) {
  return getRuleContext<Hito::SumContext>(i);
}

Hito::RangeToContext* Hito::WholeSpanContext::rangeTo() {
  return getRuleContext<Hito::RangeToContext>(0);
}

tree::TerminalNode* Hito::WholeSpanContext::WHOLE_MONTHS() {
  return getToken(Hito::WHOLE_MONTHS, 0);
}

tree::TerminalNode* Hito::WholeSpanContext::WHOLE_YEARS() {
  return getToken(Hito::WHOLE_YEARS, 0);
}


size_t Hito::WholeSpanContext::getRuleIndex() const {
  return Hito::RuleWholeSpan;
}


Hito::WholeSpanContext* Hito::wholeSpan() {
  WholeSpanContext *_localctx = _tracker.createInstance<WholeSpanContext>(_ctx, getState());
  enterRule(_localctx, 238, Hito::RuleWholeSpan);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1641);
    _la = _input->LA(1);
    if (!(_la == Hito::WHOLE_MONTHS

    || _la == Hito::WHOLE_YEARS)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1642);
    match(Hito::FROM);
    setState(1643);
    sum();
    setState(1644);
    rangeTo();
    setState(1645);
    sum();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SumContext ------------------------------------------------------------------

Hito::SumContext::SumContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::ProductContext *> Hito::SumContext::product() {
  return getRuleContexts<Hito::ProductContext>();
}

Hito::ProductContext* Hito::SumContext::product(size_t i) {
  return getRuleContext<Hito::ProductContext>(i);
}

std::vector<tree::TerminalNode *> Hito::SumContext::PLUS() {
  return getTokens(Hito::PLUS);
}

tree::TerminalNode* Hito::SumContext::PLUS(size_t i) {
  return getToken(Hito::PLUS, i);
}

std::vector<tree::TerminalNode *> Hito::SumContext::MINUS() {
  return getTokens(Hito::MINUS);
}

tree::TerminalNode* Hito::SumContext::MINUS(size_t i) {
  return getToken(Hito::MINUS, i);
}


size_t Hito::SumContext::getRuleIndex() const {
  return Hito::RuleSum;
}


Hito::SumContext* Hito::sum() {
  SumContext *_localctx = _tracker.createInstance<SumContext>(_ctx, getState());
  enterRule(_localctx, 240, Hito::RuleSum);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1647);
    product();
    setState(1652);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 191, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1648);
        _la = _input->LA(1);
        if (!(_la == Hito::PLUS

        || _la == Hito::MINUS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1649);
        product(); 
      }
      setState(1654);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 191, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProductContext ------------------------------------------------------------------

Hito::ProductContext::ProductContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::SignedTermContext *> Hito::ProductContext::signedTerm() {
  return getRuleContexts<Hito::SignedTermContext>();
}

Hito::SignedTermContext* Hito::ProductContext::signedTerm(size_t i) {
  return getRuleContext<Hito::SignedTermContext>(i);
}

std::vector<tree::TerminalNode *> Hito::ProductContext::STAR() {
  return getTokens(Hito::STAR);
}

tree::TerminalNode* Hito::ProductContext::STAR(size_t i) {
  return getToken(Hito::STAR, i);
}

std::vector<tree::TerminalNode *> Hito::ProductContext::SLASH() {
  return getTokens(Hito::SLASH);
}

tree::TerminalNode* Hito::ProductContext::SLASH(size_t i) {
  return getToken(Hito::SLASH, i);
}


size_t Hito::ProductContext::getRuleIndex() const {
  return Hito::RuleProduct;
}


Hito::ProductContext* Hito::product() {
  ProductContext *_localctx = _tracker.createInstance<ProductContext>(_ctx, getState());
  enterRule(_localctx, 242, Hito::RuleProduct);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1655);
    signedTerm();
    setState(1660);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::STAR

    || _la == Hito::SLASH) {
      setState(1656);
      _la = _input->LA(1);
      if (!(_la == Hito::STAR

      || _la == Hito::SLASH)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1657);
      signedTerm();
      setState(1662);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SignedTermContext ------------------------------------------------------------------

Hito::SignedTermContext::SignedTermContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PowerContext* Hito::SignedTermContext::power() {
  return getRuleContext<Hito::PowerContext>(0);
}

std::vector<tree::TerminalNode *> Hito::SignedTermContext::MINUS() {
  return getTokens(Hito::MINUS);
}

tree::TerminalNode* Hito::SignedTermContext::MINUS(size_t i) {
  return getToken(Hito::MINUS, i);
}


size_t Hito::SignedTermContext::getRuleIndex() const {
  return Hito::RuleSignedTerm;
}


Hito::SignedTermContext* Hito::signedTerm() {
  SignedTermContext *_localctx = _tracker.createInstance<SignedTermContext>(_ctx, getState());
  enterRule(_localctx, 244, Hito::RuleSignedTerm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1666);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::MINUS) {
      setState(1663);
      match(Hito::MINUS);
      setState(1668);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1669);
    power();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PowerContext ------------------------------------------------------------------

Hito::PowerContext::PowerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PrimaryContext* Hito::PowerContext::primary() {
  return getRuleContext<Hito::PrimaryContext>(0);
}

tree::TerminalNode* Hito::PowerContext::POW() {
  return getToken(Hito::POW, 0);
}

Hito::ExponentContext* Hito::PowerContext::exponent() {
  return getRuleContext<Hito::ExponentContext>(0);
}


size_t Hito::PowerContext::getRuleIndex() const {
  return Hito::RulePower;
}


Hito::PowerContext* Hito::power() {
  PowerContext *_localctx = _tracker.createInstance<PowerContext>(_ctx, getState());
  enterRule(_localctx, 246, Hito::RulePower);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1671);
    primary();
    setState(1674);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::POW) {
      setState(1672);
      match(Hito::POW);
      setState(1673);
      exponent();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExponentContext ------------------------------------------------------------------

Hito::ExponentContext::ExponentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::PrimaryContext* Hito::ExponentContext::primary() {
  return getRuleContext<Hito::PrimaryContext>(0);
}

tree::TerminalNode* Hito::ExponentContext::MINUS() {
  return getToken(Hito::MINUS, 0);
}


size_t Hito::ExponentContext::getRuleIndex() const {
  return Hito::RuleExponent;
}


Hito::ExponentContext* Hito::exponent() {
  ExponentContext *_localctx = _tracker.createInstance<ExponentContext>(_ctx, getState());
  enterRule(_localctx, 248, Hito::RuleExponent);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1677);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::MINUS) {
      setState(1676);
      match(Hito::MINUS);
    }
    setState(1679);
    primary();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrimaryContext ------------------------------------------------------------------

Hito::PrimaryContext::PrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::LiteralContext* Hito::PrimaryContext::literal() {
  return getRuleContext<Hito::LiteralContext>(0);
}

Hito::OrIfMissingContext* Hito::PrimaryContext::orIfMissing() {
  return getRuleContext<Hito::OrIfMissingContext>(0);
}

Hito::CallContext* Hito::PrimaryContext::call() {
  return getRuleContext<Hito::CallContext>(0);
}

Hito::MemberContext* Hito::PrimaryContext::member() {
  return getRuleContext<Hito::MemberContext>(0);
}

Hito::NameContext* Hito::PrimaryContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

Hito::ExtremeContext* Hito::PrimaryContext::extreme() {
  return getRuleContext<Hito::ExtremeContext>(0);
}

Hito::AbsoluteContext* Hito::PrimaryContext::absolute() {
  return getRuleContext<Hito::AbsoluteContext>(0);
}

Hito::AmountOfContext* Hito::PrimaryContext::amountOf() {
  return getRuleContext<Hito::AmountOfContext>(0);
}

Hito::ParenthesisContext* Hito::PrimaryContext::parenthesis() {
  return getRuleContext<Hito::ParenthesisContext>(0);
}


size_t Hito::PrimaryContext::getRuleIndex() const {
  return Hito::RulePrimary;
}


Hito::PrimaryContext* Hito::primary() {
  PrimaryContext *_localctx = _tracker.createInstance<PrimaryContext>(_ctx, getState());
  enterRule(_localctx, 250, Hito::RulePrimary);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1690);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 196, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1681);
      literal();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1682);
      orIfMissing();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1683);
      call();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1684);
      member();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1685);
      name();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1686);
      extreme();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1687);
      absolute();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1688);
      amountOf();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(1689);
      parenthesis();
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OrIfMissingContext ------------------------------------------------------------------

Hito::OrIfMissingContext::OrIfMissingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::NameContext* Hito::OrIfMissingContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::OrIfMissingContext::OR() {
  return getToken(Hito::OR, 0);
}

Hito::FallbackContext* Hito::OrIfMissingContext::fallback() {
  return getRuleContext<Hito::FallbackContext>(0);
}

tree::TerminalNode* Hito::OrIfMissingContext::IF_MISSING() {
  return getToken(Hito::IF_MISSING, 0);
}


size_t Hito::OrIfMissingContext::getRuleIndex() const {
  return Hito::RuleOrIfMissing;
}


Hito::OrIfMissingContext* Hito::orIfMissing() {
  OrIfMissingContext *_localctx = _tracker.createInstance<OrIfMissingContext>(_ctx, getState());
  enterRule(_localctx, 252, Hito::RuleOrIfMissing);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1692);
    name();
    setState(1693);
    match(Hito::OR);
    setState(1694);
    fallback();
    setState(1695);
    match(Hito::IF_MISSING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FallbackContext ------------------------------------------------------------------

Hito::FallbackContext::FallbackContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::LiteralContext* Hito::FallbackContext::literal() {
  return getRuleContext<Hito::LiteralContext>(0);
}

tree::TerminalNode* Hito::FallbackContext::MINUS() {
  return getToken(Hito::MINUS, 0);
}

Hito::TruthContext* Hito::FallbackContext::truth() {
  return getRuleContext<Hito::TruthContext>(0);
}


size_t Hito::FallbackContext::getRuleIndex() const {
  return Hito::RuleFallback;
}


Hito::FallbackContext* Hito::fallback() {
  FallbackContext *_localctx = _tracker.createInstance<FallbackContext>(_ctx, getState());
  enterRule(_localctx, 254, Hito::RuleFallback);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1702);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(1698);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::MINUS) {
          setState(1697);
          match(Hito::MINUS);
        }
        setState(1700);
        literal();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        enterOuterAlt(_localctx, 2);
        setState(1701);
        truth();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CallContext ------------------------------------------------------------------

Hito::CallContext::CallContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::NameContext *> Hito::CallContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::CallContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::CallContext::LP() {
  return getToken(Hito::LP, 0);
}

std::vector<Hito::ExpressionContext *> Hito::CallContext::expression() {
  return getRuleContexts<Hito::ExpressionContext>();
}

Hito::ExpressionContext* Hito::CallContext::expression(size_t i) {
  return getRuleContext<Hito::ExpressionContext>(i);
}

tree::TerminalNode* Hito::CallContext::RP() {
  return getToken(Hito::RP, 0);
}

std::vector<tree::TerminalNode *> Hito::CallContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::CallContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::CallContext::DOT() {
  return getToken(Hito::DOT, 0);
}


size_t Hito::CallContext::getRuleIndex() const {
  return Hito::RuleCall;
}


Hito::CallContext* Hito::call() {
  CallContext *_localctx = _tracker.createInstance<CallContext>(_ctx, getState());
  enterRule(_localctx, 256, Hito::RuleCall);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1704);
    name();
    setState(1705);
    match(Hito::LP);
    setState(1706);
    expression();
    setState(1711);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1707);
      match(Hito::COMMA);
      setState(1708);
      expression();
      setState(1713);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1714);
    match(Hito::RP);
    setState(1717);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::DOT) {
      setState(1715);
      match(Hito::DOT);
      setState(1716);
      name();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MemberContext ------------------------------------------------------------------

Hito::MemberContext::MemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<Hito::NameContext *> Hito::MemberContext::name() {
  return getRuleContexts<Hito::NameContext>();
}

Hito::NameContext* Hito::MemberContext::name(size_t i) {
  return getRuleContext<Hito::NameContext>(i);
}

tree::TerminalNode* Hito::MemberContext::DOT() {
  return getToken(Hito::DOT, 0);
}


size_t Hito::MemberContext::getRuleIndex() const {
  return Hito::RuleMember;
}


Hito::MemberContext* Hito::member() {
  MemberContext *_localctx = _tracker.createInstance<MemberContext>(_ctx, getState());
  enterRule(_localctx, 258, Hito::RuleMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1719);
    name();
    setState(1720);
    match(Hito::DOT);
    setState(1721);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExtremeContext ------------------------------------------------------------------

Hito::ExtremeContext::ExtremeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ExtremeContext::LP() {
  return getToken(Hito::LP, 0);
}

std::vector<Hito::ExpressionContext *> Hito::ExtremeContext::expression() {
  return getRuleContexts<Hito::ExpressionContext>();
}

Hito::ExpressionContext* Hito::ExtremeContext::expression(size_t i) {
  return getRuleContext<Hito::ExpressionContext>(i);
}

tree::TerminalNode* Hito::ExtremeContext::RP() {
  return getToken(Hito::RP, 0);
}

tree::TerminalNode* Hito::ExtremeContext::LESSER() {
  return getToken(Hito::LESSER, 0);
}

tree::TerminalNode* Hito::ExtremeContext::GREATER() {
  return getToken(Hito::GREATER, 0);
}

std::vector<tree::TerminalNode *> Hito::ExtremeContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::ExtremeContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::ExtremeContext::getRuleIndex() const {
  return Hito::RuleExtreme;
}


Hito::ExtremeContext* Hito::extreme() {
  ExtremeContext *_localctx = _tracker.createInstance<ExtremeContext>(_ctx, getState());
  enterRule(_localctx, 260, Hito::RuleExtreme);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1723);
    _la = _input->LA(1);
    if (!(_la == Hito::LESSER

    || _la == Hito::GREATER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1724);
    match(Hito::LP);
    setState(1725);
    expression();
    setState(1730);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1726);
      match(Hito::COMMA);
      setState(1727);
      expression();
      setState(1732);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1733);
    match(Hito::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AbsoluteContext ------------------------------------------------------------------

Hito::AbsoluteContext::AbsoluteContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::AbsoluteContext::ABS() {
  return getToken(Hito::ABS, 0);
}

tree::TerminalNode* Hito::AbsoluteContext::LP() {
  return getToken(Hito::LP, 0);
}

Hito::ExpressionContext* Hito::AbsoluteContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

tree::TerminalNode* Hito::AbsoluteContext::RP() {
  return getToken(Hito::RP, 0);
}


size_t Hito::AbsoluteContext::getRuleIndex() const {
  return Hito::RuleAbsolute;
}


Hito::AbsoluteContext* Hito::absolute() {
  AbsoluteContext *_localctx = _tracker.createInstance<AbsoluteContext>(_ctx, getState());
  enterRule(_localctx, 262, Hito::RuleAbsolute);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1735);
    match(Hito::ABS);
    setState(1736);
    match(Hito::LP);
    setState(1737);
    expression();
    setState(1738);
    match(Hito::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AmountOfContext ------------------------------------------------------------------

Hito::AmountOfContext::AmountOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::AmountOfContext::TOTAL() {
  return getToken(Hito::TOTAL, 0);
}

Hito::PartyRefContext* Hito::AmountOfContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

tree::TerminalNode* Hito::AmountOfContext::PAID_BY() {
  return getToken(Hito::PAID_BY, 0);
}

tree::TerminalNode* Hito::AmountOfContext::RECEIVED_BY() {
  return getToken(Hito::RECEIVED_BY, 0);
}

tree::TerminalNode* Hito::AmountOfContext::NET_OF() {
  return getToken(Hito::NET_OF, 0);
}

tree::TerminalNode* Hito::AmountOfContext::CLAUSENO() {
  return getToken(Hito::CLAUSENO, 0);
}

tree::TerminalNode* Hito::AmountOfContext::ENTITLEMENT() {
  return getToken(Hito::ENTITLEMENT, 0);
}

tree::TerminalNode* Hito::AmountOfContext::PAYMENT() {
  return getToken(Hito::PAYMENT, 0);
}


size_t Hito::AmountOfContext::getRuleIndex() const {
  return Hito::RuleAmountOf;
}


Hito::AmountOfContext* Hito::amountOf() {
  AmountOfContext *_localctx = _tracker.createInstance<AmountOfContext>(_ctx, getState());
  enterRule(_localctx, 264, Hito::RuleAmountOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1745);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TOTAL: {
        enterOuterAlt(_localctx, 1);
        setState(1740);
        match(Hito::TOTAL);
        break;
      }

      case Hito::PAID_BY:
      case Hito::RECEIVED_BY:
      case Hito::NET_OF: {
        enterOuterAlt(_localctx, 2);
        setState(1741);
        _la = _input->LA(1);
        if (!(((((_la - 210) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 210)) & ((1ULL << (Hito::PAID_BY - 210))
          | (1ULL << (Hito::RECEIVED_BY - 210))
          | (1ULL << (Hito::NET_OF - 210)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1742);
        partyRef();
        break;
      }

      case Hito::ENTITLEMENT:
      case Hito::PAYMENT: {
        enterOuterAlt(_localctx, 3);
        setState(1743);
        _la = _input->LA(1);
        if (!(_la == Hito::ENTITLEMENT

        || _la == Hito::PAYMENT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1744);
        match(Hito::CLAUSENO);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParenthesisContext ------------------------------------------------------------------

Hito::ParenthesisContext::ParenthesisContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ParenthesisContext::LP() {
  return getToken(Hito::LP, 0);
}

Hito::ExpressionContext* Hito::ParenthesisContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

tree::TerminalNode* Hito::ParenthesisContext::RP() {
  return getToken(Hito::RP, 0);
}


size_t Hito::ParenthesisContext::getRuleIndex() const {
  return Hito::RuleParenthesis;
}


Hito::ParenthesisContext* Hito::parenthesis() {
  ParenthesisContext *_localctx = _tracker.createInstance<ParenthesisContext>(_ctx, getState());
  enterRule(_localctx, 266, Hito::RuleParenthesis);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1747);
    match(Hito::LP);
    setState(1748);
    expression();
    setState(1749);
    match(Hito::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConditionalContext ------------------------------------------------------------------

Hito::ConditionalContext::ConditionalContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ConditionalContext::IF() {
  return getToken(Hito::IF, 0);
}

std::vector<Hito::ExpressionContext *> Hito::ConditionalContext::expression() {
  return getRuleContexts<Hito::ExpressionContext>();
}

Hito::ExpressionContext* Hito::ConditionalContext::expression(size_t i) {
  return getRuleContext<Hito::ExpressionContext>(i);
}

tree::TerminalNode* Hito::ConditionalContext::THEN() {
  return getToken(Hito::THEN, 0);
}

tree::TerminalNode* Hito::ConditionalContext::OTHERWISE() {
  return getToken(Hito::OTHERWISE, 0);
}


size_t Hito::ConditionalContext::getRuleIndex() const {
  return Hito::RuleConditional;
}


Hito::ConditionalContext* Hito::conditional() {
  ConditionalContext *_localctx = _tracker.createInstance<ConditionalContext>(_ctx, getState());
  enterRule(_localctx, 268, Hito::RuleConditional);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1751);
    match(Hito::IF);
    setState(1752);
    expression();
    setState(1753);
    match(Hito::THEN);
    setState(1754);
    expression();
    setState(1755);
    match(Hito::OTHERWISE);
    setState(1756);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RoundedContext ------------------------------------------------------------------

Hito::RoundedContext::RoundedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RoundedContext::ROUND() {
  return getToken(Hito::ROUND, 0);
}

Hito::SumContext* Hito::RoundedContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

Hito::RoundingRuleContext* Hito::RoundedContext::roundingRule() {
  return getRuleContext<Hito::RoundingRuleContext>(0);
}


size_t Hito::RoundedContext::getRuleIndex() const {
  return Hito::RuleRounded;
}


Hito::RoundedContext* Hito::rounded() {
  RoundedContext *_localctx = _tracker.createInstance<RoundedContext>(_ctx, getState());
  enterRule(_localctx, 270, Hito::RuleRounded);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1758);
    match(Hito::ROUND);
    setState(1759);
    sum();
    setState(1760);
    roundingRule();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountOfContext ------------------------------------------------------------------

Hito::CountOfContext::CountOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::CountOfContext::COUNT_OF() {
  return getToken(Hito::COUNT_OF, 0);
}

Hito::RowSourceContext* Hito::CountOfContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

Hito::WhereContext* Hito::CountOfContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::CountOfContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::CountOfContext::getRuleIndex() const {
  return Hito::RuleCountOf;
}


Hito::CountOfContext* Hito::countOf() {
  CountOfContext *_localctx = _tracker.createInstance<CountOfContext>(_ctx, getState());
  enterRule(_localctx, 272, Hito::RuleCountOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1762);
    match(Hito::COUNT_OF);
    setState(1763);
    rowSource();
    setState(1765);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1764);
      where();
    }
    setState(1768);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1767);
      window();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountDistinctContext ------------------------------------------------------------------

Hito::CountDistinctContext::CountDistinctContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::CountDistinctContext::COUNT_DISTINCT() {
  return getToken(Hito::COUNT_DISTINCT, 0);
}

Hito::SumContext* Hito::CountDistinctContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::CountDistinctContext::OVER() {
  return getToken(Hito::OVER, 0);
}

Hito::RowSourceContext* Hito::CountDistinctContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

Hito::WhereContext* Hito::CountDistinctContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::CountDistinctContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::CountDistinctContext::getRuleIndex() const {
  return Hito::RuleCountDistinct;
}


Hito::CountDistinctContext* Hito::countDistinct() {
  CountDistinctContext *_localctx = _tracker.createInstance<CountDistinctContext>(_ctx, getState());
  enterRule(_localctx, 274, Hito::RuleCountDistinct);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1770);
    match(Hito::COUNT_DISTINCT);
    setState(1771);
    sum();
    setState(1772);
    match(Hito::OVER);
    setState(1773);
    rowSource();
    setState(1775);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1774);
      where();
    }
    setState(1778);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1777);
      window();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SumOfContext ------------------------------------------------------------------

Hito::SumOfContext::SumOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::SumOfContext::SUM_OF() {
  return getToken(Hito::SUM_OF, 0);
}

Hito::SumContext* Hito::SumOfContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::SumOfContext::OVER() {
  return getToken(Hito::OVER, 0);
}

Hito::RowSourceContext* Hito::SumOfContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

Hito::WhereContext* Hito::SumOfContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::SumOfContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::SumOfContext::getRuleIndex() const {
  return Hito::RuleSumOf;
}


Hito::SumOfContext* Hito::sumOf() {
  SumOfContext *_localctx = _tracker.createInstance<SumOfContext>(_ctx, getState());
  enterRule(_localctx, 276, Hito::RuleSumOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1780);
    match(Hito::SUM_OF);
    setState(1781);
    sum();
    setState(1782);
    match(Hito::OVER);
    setState(1783);
    rowSource();
    setState(1785);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1784);
      where();
    }
    setState(1788);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1787);
      window();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ShareOfContext ------------------------------------------------------------------

Hito::ShareOfContext::ShareOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::ShareOfContext::SHARE_OF() {
  return getToken(Hito::SHARE_OF, 0);
}

Hito::RowSourceContext* Hito::ShareOfContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

tree::TerminalNode* Hito::ShareOfContext::WHERE() {
  return getToken(Hito::WHERE, 0);
}

std::vector<Hito::DisjunctionContext *> Hito::ShareOfContext::disjunction() {
  return getRuleContexts<Hito::DisjunctionContext>();
}

Hito::DisjunctionContext* Hito::ShareOfContext::disjunction(size_t i) {
  return getRuleContext<Hito::DisjunctionContext>(i);
}

Hito::IfNoneContext* Hito::ShareOfContext::ifNone() {
  return getRuleContext<Hito::IfNoneContext>(0);
}

tree::TerminalNode* Hito::ShareOfContext::AMONG_THOSE() {
  return getToken(Hito::AMONG_THOSE, 0);
}

Hito::WindowContext* Hito::ShareOfContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::ShareOfContext::getRuleIndex() const {
  return Hito::RuleShareOf;
}


Hito::ShareOfContext* Hito::shareOf() {
  ShareOfContext *_localctx = _tracker.createInstance<ShareOfContext>(_ctx, getState());
  enterRule(_localctx, 278, Hito::RuleShareOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1790);
    match(Hito::SHARE_OF);
    setState(1791);
    rowSource();
    setState(1792);
    match(Hito::WHERE);
    setState(1793);
    disjunction();
    setState(1796);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::AMONG_THOSE) {
      setState(1794);
      match(Hito::AMONG_THOSE);
      setState(1795);
      disjunction();
    }
    setState(1799);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1798);
      window();
    }
    setState(1801);
    ifNone();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StatisticContext ------------------------------------------------------------------

Hito::StatisticContext::StatisticContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::SumContext* Hito::StatisticContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::StatisticContext::OVER() {
  return getToken(Hito::OVER, 0);
}

Hito::RowSourceContext* Hito::StatisticContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

Hito::IfNoneContext* Hito::StatisticContext::ifNone() {
  return getRuleContext<Hito::IfNoneContext>(0);
}

tree::TerminalNode* Hito::StatisticContext::AVERAGE_OF() {
  return getToken(Hito::AVERAGE_OF, 0);
}

tree::TerminalNode* Hito::StatisticContext::MIN_OF() {
  return getToken(Hito::MIN_OF, 0);
}

tree::TerminalNode* Hito::StatisticContext::MAX_OF() {
  return getToken(Hito::MAX_OF, 0);
}

tree::TerminalNode* Hito::StatisticContext::MEDIAN_OF() {
  return getToken(Hito::MEDIAN_OF, 0);
}

Hito::WhereContext* Hito::StatisticContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::StatisticContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::StatisticContext::getRuleIndex() const {
  return Hito::RuleStatistic;
}


Hito::StatisticContext* Hito::statistic() {
  StatisticContext *_localctx = _tracker.createInstance<StatisticContext>(_ctx, getState());
  enterRule(_localctx, 280, Hito::RuleStatistic);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1803);
    _la = _input->LA(1);
    if (!(((((_la - 218) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 218)) & ((1ULL << (Hito::AVERAGE_OF - 218))
      | (1ULL << (Hito::MIN_OF - 218))
      | (1ULL << (Hito::MAX_OF - 218))
      | (1ULL << (Hito::MEDIAN_OF - 218)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1804);
    sum();
    setState(1805);
    match(Hito::OVER);
    setState(1806);
    rowSource();
    setState(1808);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1807);
      where();
    }
    setState(1811);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1810);
      window();
    }
    setState(1813);
    ifNone();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WeightedAverageContext ------------------------------------------------------------------

Hito::WeightedAverageContext::WeightedAverageContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::WeightedAverageContext::WAVERAGE_OF() {
  return getToken(Hito::WAVERAGE_OF, 0);
}

std::vector<Hito::SumContext *> Hito::WeightedAverageContext::sum() {
  return getRuleContexts<Hito::SumContext>();
}

Hito::SumContext* Hito::WeightedAverageContext::sum(size_t i) {
  return getRuleContext<Hito::SumContext>(i);
}

tree::TerminalNode* Hito::WeightedAverageContext::WEIGHT() {
  return getToken(Hito::WEIGHT, 0);
}

tree::TerminalNode* Hito::WeightedAverageContext::OVER() {
  return getToken(Hito::OVER, 0);
}

Hito::RowSourceContext* Hito::WeightedAverageContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

Hito::IfNoneContext* Hito::WeightedAverageContext::ifNone() {
  return getRuleContext<Hito::IfNoneContext>(0);
}

Hito::WhereContext* Hito::WeightedAverageContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::WeightedAverageContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::WeightedAverageContext::getRuleIndex() const {
  return Hito::RuleWeightedAverage;
}


Hito::WeightedAverageContext* Hito::weightedAverage() {
  WeightedAverageContext *_localctx = _tracker.createInstance<WeightedAverageContext>(_ctx, getState());
  enterRule(_localctx, 282, Hito::RuleWeightedAverage);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1815);
    match(Hito::WAVERAGE_OF);
    setState(1816);
    sum();
    setState(1817);
    match(Hito::WEIGHT);
    setState(1818);
    sum();
    setState(1819);
    match(Hito::OVER);
    setState(1820);
    rowSource();
    setState(1822);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1821);
      where();
    }
    setState(1825);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1824);
      window();
    }
    setState(1827);
    ifNone();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PercentileOfContext ------------------------------------------------------------------

Hito::PercentileOfContext::PercentileOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::PercentileOfContext::PERCENTILE() {
  return getToken(Hito::PERCENTILE, 0);
}

tree::TerminalNode* Hito::PercentileOfContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::PercentileOfContext::OF() {
  return getToken(Hito::OF, 0);
}

Hito::SumContext* Hito::PercentileOfContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::PercentileOfContext::OVER() {
  return getToken(Hito::OVER, 0);
}

Hito::RowSourceContext* Hito::PercentileOfContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

Hito::IfNoneContext* Hito::PercentileOfContext::ifNone() {
  return getRuleContext<Hito::IfNoneContext>(0);
}

Hito::WhereContext* Hito::PercentileOfContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::PercentileOfContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::PercentileOfContext::getRuleIndex() const {
  return Hito::RulePercentileOf;
}


Hito::PercentileOfContext* Hito::percentileOf() {
  PercentileOfContext *_localctx = _tracker.createInstance<PercentileOfContext>(_ctx, getState());
  enterRule(_localctx, 284, Hito::RulePercentileOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1829);
    match(Hito::PERCENTILE);
    setState(1830);
    match(Hito::NUMBER);
    setState(1831);
    match(Hito::OF);
    setState(1832);
    sum();
    setState(1833);
    match(Hito::OVER);
    setState(1834);
    rowSource();
    setState(1836);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1835);
      where();
    }
    setState(1839);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1838);
      window();
    }
    setState(1841);
    ifNone();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DatedValueContext ------------------------------------------------------------------

Hito::DatedValueContext::DatedValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::SumContext* Hito::DatedValueContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::DatedValueContext::OVER() {
  return getToken(Hito::OVER, 0);
}

Hito::RowSourceContext* Hito::DatedValueContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

tree::TerminalNode* Hito::DatedValueContext::BY() {
  return getToken(Hito::BY, 0);
}

Hito::NameContext* Hito::DatedValueContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

Hito::IfNoneContext* Hito::DatedValueContext::ifNone() {
  return getRuleContext<Hito::IfNoneContext>(0);
}

tree::TerminalNode* Hito::DatedValueContext::FIRST_OF() {
  return getToken(Hito::FIRST_OF, 0);
}

tree::TerminalNode* Hito::DatedValueContext::LATEST_OF() {
  return getToken(Hito::LATEST_OF, 0);
}

Hito::WhereContext* Hito::DatedValueContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::DatedValueContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::DatedValueContext::getRuleIndex() const {
  return Hito::RuleDatedValue;
}


Hito::DatedValueContext* Hito::datedValue() {
  DatedValueContext *_localctx = _tracker.createInstance<DatedValueContext>(_ctx, getState());
  enterRule(_localctx, 286, Hito::RuleDatedValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1843);
    _la = _input->LA(1);
    if (!(_la == Hito::FIRST_OF

    || _la == Hito::LATEST_OF)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1844);
    sum();
    setState(1845);
    match(Hito::OVER);
    setState(1846);
    rowSource();
    setState(1847);
    match(Hito::BY);
    setState(1848);
    name();
    setState(1850);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1849);
      where();
    }
    setState(1853);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1852);
      window();
    }
    setState(1855);
    ifNone();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RankOfContext ------------------------------------------------------------------

Hito::RankOfContext::RankOfContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RankOfContext::RANK_OF() {
  return getToken(Hito::RANK_OF, 0);
}

Hito::SumContext* Hito::RankOfContext::sum() {
  return getRuleContext<Hito::SumContext>(0);
}

tree::TerminalNode* Hito::RankOfContext::OVER() {
  return getToken(Hito::OVER, 0);
}

Hito::RowSourceContext* Hito::RankOfContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

tree::TerminalNode* Hito::RankOfContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}

tree::TerminalNode* Hito::RankOfContext::HIGHEST() {
  return getToken(Hito::HIGHEST, 0);
}

tree::TerminalNode* Hito::RankOfContext::LOWEST() {
  return getToken(Hito::LOWEST, 0);
}

Hito::WhereContext* Hito::RankOfContext::where() {
  return getRuleContext<Hito::WhereContext>(0);
}

Hito::WindowContext* Hito::RankOfContext::window() {
  return getRuleContext<Hito::WindowContext>(0);
}


size_t Hito::RankOfContext::getRuleIndex() const {
  return Hito::RuleRankOf;
}


Hito::RankOfContext* Hito::rankOf() {
  RankOfContext *_localctx = _tracker.createInstance<RankOfContext>(_ctx, getState());
  enterRule(_localctx, 288, Hito::RuleRankOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1857);
    match(Hito::RANK_OF);
    setState(1858);
    sum();
    setState(1859);
    match(Hito::OVER);
    setState(1860);
    rowSource();
    setState(1862);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1861);
      where();
    }
    setState(1865);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (Hito::TO_DATE - 238))
      | (1ULL << (Hito::LAST_N - 238))
      | (1ULL << (Hito::WHOLE_TERM - 238))
      | (1ULL << (Hito::SAME - 238)))) != 0)) {
      setState(1864);
      window();
    }
    setState(1867);
    match(Hito::COMMA);
    setState(1868);
    _la = _input->LA(1);
    if (!(_la == Hito::HIGHEST

    || _la == Hito::LOWEST)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifiedContext ------------------------------------------------------------------

Hito::QuantifiedContext::QuantifiedContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::RowSourceContext* Hito::QuantifiedContext::rowSource() {
  return getRuleContext<Hito::RowSourceContext>(0);
}

tree::TerminalNode* Hito::QuantifiedContext::HAS() {
  return getToken(Hito::HAS, 0);
}

Hito::DisjunctionContext* Hito::QuantifiedContext::disjunction() {
  return getRuleContext<Hito::DisjunctionContext>(0);
}

tree::TerminalNode* Hito::QuantifiedContext::NONE_OF() {
  return getToken(Hito::NONE_OF, 0);
}

tree::TerminalNode* Hito::QuantifiedContext::ANY_OF() {
  return getToken(Hito::ANY_OF, 0);
}

tree::TerminalNode* Hito::QuantifiedContext::EVERY_OF() {
  return getToken(Hito::EVERY_OF, 0);
}


size_t Hito::QuantifiedContext::getRuleIndex() const {
  return Hito::RuleQuantified;
}


Hito::QuantifiedContext* Hito::quantified() {
  QuantifiedContext *_localctx = _tracker.createInstance<QuantifiedContext>(_ctx, getState());
  enterRule(_localctx, 290, Hito::RuleQuantified);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1870);
    _la = _input->LA(1);
    if (!(((((_la - 234) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 234)) & ((1ULL << (Hito::NONE_OF - 234))
      | (1ULL << (Hito::ANY_OF - 234))
      | (1ULL << (Hito::EVERY_OF - 234)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1871);
    rowSource();
    setState(1872);
    match(Hito::HAS);
    setState(1873);
    disjunction();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowSourceContext ------------------------------------------------------------------

Hito::RowSourceContext::RowSourceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::NameContext* Hito::RowSourceContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::RowSourceContext::ITS() {
  return getToken(Hito::ITS, 0);
}


size_t Hito::RowSourceContext::getRuleIndex() const {
  return Hito::RuleRowSource;
}


Hito::RowSourceContext* Hito::rowSource() {
  RowSourceContext *_localctx = _tracker.createInstance<RowSourceContext>(_ctx, getState());
  enterRule(_localctx, 292, Hito::RuleRowSource);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1876);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::ITS) {
      setState(1875);
      match(Hito::ITS);
    }
    setState(1878);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereContext ------------------------------------------------------------------

Hito::WhereContext::WhereContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::WhereContext::WHERE() {
  return getToken(Hito::WHERE, 0);
}

Hito::DisjunctionContext* Hito::WhereContext::disjunction() {
  return getRuleContext<Hito::DisjunctionContext>(0);
}


size_t Hito::WhereContext::getRuleIndex() const {
  return Hito::RuleWhere;
}


Hito::WhereContext* Hito::where() {
  WhereContext *_localctx = _tracker.createInstance<WhereContext>(_ctx, getState());
  enterRule(_localctx, 294, Hito::RuleWhere);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1880);
    match(Hito::WHERE);
    setState(1881);
    disjunction();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WindowContext ------------------------------------------------------------------

Hito::WindowContext::WindowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::WindowContext::TO_DATE() {
  return getToken(Hito::TO_DATE, 0);
}

tree::TerminalNode* Hito::WindowContext::LAST_N() {
  return getToken(Hito::LAST_N, 0);
}

tree::TerminalNode* Hito::WindowContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

Hito::PeriodContext* Hito::WindowContext::period() {
  return getRuleContext<Hito::PeriodContext>(0);
}

tree::TerminalNode* Hito::WindowContext::WHOLE_TERM() {
  return getToken(Hito::WHOLE_TERM, 0);
}

tree::TerminalNode* Hito::WindowContext::SAME() {
  return getToken(Hito::SAME, 0);
}

tree::TerminalNode* Hito::WindowContext::PREVIOUS_YEAR() {
  return getToken(Hito::PREVIOUS_YEAR, 0);
}


size_t Hito::WindowContext::getRuleIndex() const {
  return Hito::RuleWindow;
}


Hito::WindowContext* Hito::window() {
  WindowContext *_localctx = _tracker.createInstance<WindowContext>(_ctx, getState());
  enterRule(_localctx, 296, Hito::RuleWindow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1892);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TO_DATE: {
        enterOuterAlt(_localctx, 1);
        setState(1883);
        match(Hito::TO_DATE);
        break;
      }

      case Hito::LAST_N: {
        enterOuterAlt(_localctx, 2);
        setState(1884);
        match(Hito::LAST_N);
        setState(1885);
        match(Hito::NUMBER);
        setState(1886);
        period();
        break;
      }

      case Hito::WHOLE_TERM: {
        enterOuterAlt(_localctx, 3);
        setState(1887);
        match(Hito::WHOLE_TERM);
        break;
      }

      case Hito::SAME: {
        enterOuterAlt(_localctx, 4);
        setState(1888);
        match(Hito::SAME);
        setState(1889);
        period();
        setState(1890);
        match(Hito::PREVIOUS_YEAR);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IfNoneContext ------------------------------------------------------------------

Hito::IfNoneContext::IfNoneContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::IfNoneContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}

tree::TerminalNode* Hito::IfNoneContext::OR() {
  return getToken(Hito::OR, 0);
}

Hito::DefaultValueContext* Hito::IfNoneContext::defaultValue() {
  return getRuleContext<Hito::DefaultValueContext>(0);
}

tree::TerminalNode* Hito::IfNoneContext::IF_NONE() {
  return getToken(Hito::IF_NONE, 0);
}


size_t Hito::IfNoneContext::getRuleIndex() const {
  return Hito::RuleIfNone;
}


Hito::IfNoneContext* Hito::ifNone() {
  IfNoneContext *_localctx = _tracker.createInstance<IfNoneContext>(_ctx, getState());
  enterRule(_localctx, 298, Hito::RuleIfNone);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1894);
    match(Hito::COMMA);
    setState(1895);
    match(Hito::OR);
    setState(1896);
    defaultValue();
    setState(1897);
    match(Hito::IF_NONE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DefaultValueContext ------------------------------------------------------------------

Hito::DefaultValueContext::DefaultValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::LiteralContext* Hito::DefaultValueContext::literal() {
  return getRuleContext<Hito::LiteralContext>(0);
}

tree::TerminalNode* Hito::DefaultValueContext::MINUS() {
  return getToken(Hito::MINUS, 0);
}

Hito::NameContext* Hito::DefaultValueContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

Hito::TruthContext* Hito::DefaultValueContext::truth() {
  return getRuleContext<Hito::TruthContext>(0);
}


size_t Hito::DefaultValueContext::getRuleIndex() const {
  return Hito::RuleDefaultValue;
}


Hito::DefaultValueContext* Hito::defaultValue() {
  DefaultValueContext *_localctx = _tracker.createInstance<DefaultValueContext>(_ctx, getState());
  enterRule(_localctx, 300, Hito::RuleDefaultValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1905);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(1900);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::MINUS) {
          setState(1899);
          match(Hito::MINUS);
        }
        setState(1902);
        literal();
        break;
      }

      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 2);
        setState(1903);
        name();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        enterOuterAlt(_localctx, 3);
        setState(1904);
        truth();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

Hito::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::DurationContext* Hito::LiteralContext::duration() {
  return getRuleContext<Hito::DurationContext>(0);
}

tree::TerminalNode* Hito::LiteralContext::LAST_DAY() {
  return getToken(Hito::LAST_DAY, 0);
}

Hito::QuantityContext* Hito::LiteralContext::quantity() {
  return getRuleContext<Hito::QuantityContext>(0);
}

tree::TerminalNode* Hito::LiteralContext::PCT() {
  return getToken(Hito::PCT, 0);
}

tree::TerminalNode* Hito::LiteralContext::DATE() {
  return getToken(Hito::DATE, 0);
}

tree::TerminalNode* Hito::LiteralContext::STRING() {
  return getToken(Hito::STRING, 0);
}


size_t Hito::LiteralContext::getRuleIndex() const {
  return Hito::RuleLiteral;
}


Hito::LiteralContext* Hito::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 302, Hito::RuleLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1915);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 226, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1907);
      duration();
      setState(1909);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::LAST_DAY) {
        setState(1908);
        match(Hito::LAST_DAY);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1911);
      quantity();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1912);
      match(Hito::PCT);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1913);
      match(Hito::DATE);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1914);
      match(Hito::STRING);
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DurationContext ------------------------------------------------------------------

Hito::DurationContext::DurationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::DurationContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::DurationContext::DAY() {
  return getToken(Hito::DAY, 0);
}

tree::TerminalNode* Hito::DurationContext::CAL_DAYS() {
  return getToken(Hito::CAL_DAYS, 0);
}

tree::TerminalNode* Hito::DurationContext::WORK_DAYS() {
  return getToken(Hito::WORK_DAYS, 0);
}

tree::TerminalNode* Hito::DurationContext::MONTH() {
  return getToken(Hito::MONTH, 0);
}

tree::TerminalNode* Hito::DurationContext::YEAR() {
  return getToken(Hito::YEAR, 0);
}


size_t Hito::DurationContext::getRuleIndex() const {
  return Hito::RuleDuration;
}


Hito::DurationContext* Hito::duration() {
  DurationContext *_localctx = _tracker.createInstance<DurationContext>(_ctx, getState());
  enterRule(_localctx, 304, Hito::RuleDuration);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1917);
    match(Hito::NUMBER);
    setState(1918);
    _la = _input->LA(1);
    if (!(((((_la - 197) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 197)) & ((1ULL << (Hito::DAY - 197))
      | (1ULL << (Hito::CAL_DAYS - 197))
      | (1ULL << (Hito::WORK_DAYS - 197))
      | (1ULL << (Hito::MONTH - 197))
      | (1ULL << (Hito::YEAR - 197)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantityContext ------------------------------------------------------------------

Hito::QuantityContext::QuantityContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::QuantityContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

Hito::UnitContext* Hito::QuantityContext::unit() {
  return getRuleContext<Hito::UnitContext>(0);
}

Hito::RateContext* Hito::QuantityContext::rate() {
  return getRuleContext<Hito::RateContext>(0);
}


size_t Hito::QuantityContext::getRuleIndex() const {
  return Hito::RuleQuantity;
}


Hito::QuantityContext* Hito::quantity() {
  QuantityContext *_localctx = _tracker.createInstance<QuantityContext>(_ctx, getState());
  enterRule(_localctx, 306, Hito::RuleQuantity);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1920);
    match(Hito::NUMBER);
    setState(1925);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 228, _ctx)) {
    case 1: {
      setState(1921);
      unit();
      setState(1923);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::PER) {
        setState(1922);
        rate();
      }
      break;
    }

    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RateContext ------------------------------------------------------------------

Hito::RateContext::RateContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::RateContext::PER() {
  return getToken(Hito::PER, 0);
}

Hito::TimeWordContext* Hito::RateContext::timeWord() {
  return getRuleContext<Hito::TimeWordContext>(0);
}

Hito::PlainNameContext* Hito::RateContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}


size_t Hito::RateContext::getRuleIndex() const {
  return Hito::RuleRate;
}


Hito::RateContext* Hito::rate() {
  RateContext *_localctx = _tracker.createInstance<RateContext>(_ctx, getState());
  enterRule(_localctx, 308, Hito::RuleRate);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1927);
    match(Hito::PER);
    setState(1930);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::DAY:
      case Hito::MONTH:
      case Hito::YEAR: {
        setState(1928);
        timeWord();
        break;
      }

      case Hito::NAME:
      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(1929);
        plainName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnitContext ------------------------------------------------------------------

Hito::UnitContext::UnitContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::UnitContext::NAME() {
  return getToken(Hito::NAME, 0);
}

tree::TerminalNode* Hito::UnitContext::NOTE() {
  return getToken(Hito::NOTE, 0);
}

tree::TerminalNode* Hito::UnitContext::SOURCE() {
  return getToken(Hito::SOURCE, 0);
}


size_t Hito::UnitContext::getRuleIndex() const {
  return Hito::RuleUnit;
}


Hito::UnitContext* Hito::unit() {
  UnitContext *_localctx = _tracker.createInstance<UnitContext>(_ctx, getState());
  enterRule(_localctx, 310, Hito::RuleUnit);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1932);
    _la = _input->LA(1);
    if (!(_la == Hito::NAME || _la == Hito::NOTE

    || _la == Hito::SOURCE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TimeWordContext ------------------------------------------------------------------

Hito::TimeWordContext::TimeWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TimeWordContext::DAY() {
  return getToken(Hito::DAY, 0);
}

tree::TerminalNode* Hito::TimeWordContext::MONTH() {
  return getToken(Hito::MONTH, 0);
}

tree::TerminalNode* Hito::TimeWordContext::YEAR() {
  return getToken(Hito::YEAR, 0);
}


size_t Hito::TimeWordContext::getRuleIndex() const {
  return Hito::RuleTimeWord;
}


Hito::TimeWordContext* Hito::timeWord() {
  TimeWordContext *_localctx = _tracker.createInstance<TimeWordContext>(_ctx, getState());
  enterRule(_localctx, 312, Hito::RuleTimeWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1934);
    _la = _input->LA(1);
    if (!(((((_la - 197) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 197)) & ((1ULL << (Hito::DAY - 197))
      | (1ULL << (Hito::MONTH - 197))
      | (1ULL << (Hito::YEAR - 197)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameContext ------------------------------------------------------------------

Hito::NameContext::NameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::NameContext::NAME() {
  return getToken(Hito::NAME, 0);
}

tree::TerminalNode* Hito::NameContext::DAY() {
  return getToken(Hito::DAY, 0);
}

tree::TerminalNode* Hito::NameContext::MONTH() {
  return getToken(Hito::MONTH, 0);
}

tree::TerminalNode* Hito::NameContext::QUARTER() {
  return getToken(Hito::QUARTER, 0);
}

tree::TerminalNode* Hito::NameContext::HALF() {
  return getToken(Hito::HALF, 0);
}

tree::TerminalNode* Hito::NameContext::YEAR() {
  return getToken(Hito::YEAR, 0);
}

Hito::SoftWordContext* Hito::NameContext::softWord() {
  return getRuleContext<Hito::SoftWordContext>(0);
}


size_t Hito::NameContext::getRuleIndex() const {
  return Hito::RuleName;
}


Hito::NameContext* Hito::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 314, Hito::RuleName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1943);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME: {
        enterOuterAlt(_localctx, 1);
        setState(1936);
        match(Hito::NAME);
        break;
      }

      case Hito::DAY: {
        enterOuterAlt(_localctx, 2);
        setState(1937);
        match(Hito::DAY);
        break;
      }

      case Hito::MONTH: {
        enterOuterAlt(_localctx, 3);
        setState(1938);
        match(Hito::MONTH);
        break;
      }

      case Hito::QUARTER: {
        enterOuterAlt(_localctx, 4);
        setState(1939);
        match(Hito::QUARTER);
        break;
      }

      case Hito::HALF: {
        enterOuterAlt(_localctx, 5);
        setState(1940);
        match(Hito::HALF);
        break;
      }

      case Hito::YEAR: {
        enterOuterAlt(_localctx, 6);
        setState(1941);
        match(Hito::YEAR);
        break;
      }

      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 7);
        setState(1942);
        softWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PlainNameContext ------------------------------------------------------------------

Hito::PlainNameContext::PlainNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::PlainNameContext::NAME() {
  return getToken(Hito::NAME, 0);
}

Hito::SoftWordContext* Hito::PlainNameContext::softWord() {
  return getRuleContext<Hito::SoftWordContext>(0);
}


size_t Hito::PlainNameContext::getRuleIndex() const {
  return Hito::RulePlainName;
}


Hito::PlainNameContext* Hito::plainName() {
  PlainNameContext *_localctx = _tracker.createInstance<PlainNameContext>(_ctx, getState());
  enterRule(_localctx, 316, Hito::RulePlainName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1947);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME: {
        enterOuterAlt(_localctx, 1);
        setState(1945);
        match(Hito::NAME);
        break;
      }

      case Hito::CODE:
      case Hito::CURRENCY:
      case Hito::TERM:
      case Hito::INCLUSIVE:
      case Hito::PERIODS:
      case Hito::CALENDAR:
      case Hito::UP:
      case Hito::DOWN:
      case Hito::FLOOR:
      case Hito::CEILING:
      case Hito::PLURAL:
      case Hito::COUNTS:
      case Hito::T_DATE:
      case Hito::T_ESTIMATE:
      case Hito::DECIMALS:
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND:
      case Hito::OUTSIDE:
      case Hito::FLAT:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 2);
        setState(1946);
        softWord();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SoftWordContext ------------------------------------------------------------------

Hito::SoftWordContext::SoftWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::SoftWordContext::CODE() {
  return getToken(Hito::CODE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::CURRENCY() {
  return getToken(Hito::CURRENCY, 0);
}

tree::TerminalNode* Hito::SoftWordContext::TERM() {
  return getToken(Hito::TERM, 0);
}

tree::TerminalNode* Hito::SoftWordContext::INCLUSIVE() {
  return getToken(Hito::INCLUSIVE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::PERIODS() {
  return getToken(Hito::PERIODS, 0);
}

tree::TerminalNode* Hito::SoftWordContext::CALENDAR() {
  return getToken(Hito::CALENDAR, 0);
}

tree::TerminalNode* Hito::SoftWordContext::UP() {
  return getToken(Hito::UP, 0);
}

tree::TerminalNode* Hito::SoftWordContext::DOWN() {
  return getToken(Hito::DOWN, 0);
}

tree::TerminalNode* Hito::SoftWordContext::FLOOR() {
  return getToken(Hito::FLOOR, 0);
}

tree::TerminalNode* Hito::SoftWordContext::CEILING() {
  return getToken(Hito::CEILING, 0);
}

tree::TerminalNode* Hito::SoftWordContext::PLURAL() {
  return getToken(Hito::PLURAL, 0);
}

tree::TerminalNode* Hito::SoftWordContext::COUNTS() {
  return getToken(Hito::COUNTS, 0);
}

tree::TerminalNode* Hito::SoftWordContext::T_DATE() {
  return getToken(Hito::T_DATE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::T_ESTIMATE() {
  return getToken(Hito::T_ESTIMATE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::DECIMALS() {
  return getToken(Hito::DECIMALS, 0);
}

tree::TerminalNode* Hito::SoftWordContext::FIRST() {
  return getToken(Hito::FIRST, 0);
}

tree::TerminalNode* Hito::SoftWordContext::NEXT() {
  return getToken(Hito::NEXT, 0);
}

tree::TerminalNode* Hito::SoftWordContext::BEYOND() {
  return getToken(Hito::BEYOND, 0);
}

tree::TerminalNode* Hito::SoftWordContext::OUTSIDE() {
  return getToken(Hito::OUTSIDE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::FLAT() {
  return getToken(Hito::FLAT, 0);
}

tree::TerminalNode* Hito::SoftWordContext::DUE() {
  return getToken(Hito::DUE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::TOGETHER() {
  return getToken(Hito::TOGETHER, 0);
}

tree::TerminalNode* Hito::SoftWordContext::UNTIL() {
  return getToken(Hito::UNTIL, 0);
}

tree::TerminalNode* Hito::SoftWordContext::SIMPLE() {
  return getToken(Hito::SIMPLE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::ACTUAL() {
  return getToken(Hito::ACTUAL, 0);
}

tree::TerminalNode* Hito::SoftWordContext::INCREASES() {
  return getToken(Hito::INCREASES, 0);
}

tree::TerminalNode* Hito::SoftWordContext::EXPECT() {
  return getToken(Hito::EXPECT, 0);
}

tree::TerminalNode* Hito::SoftWordContext::NOTE() {
  return getToken(Hito::NOTE, 0);
}

tree::TerminalNode* Hito::SoftWordContext::SOURCE() {
  return getToken(Hito::SOURCE, 0);
}


size_t Hito::SoftWordContext::getRuleIndex() const {
  return Hito::RuleSoftWord;
}


Hito::SoftWordContext* Hito::softWord() {
  SoftWordContext *_localctx = _tracker.createInstance<SoftWordContext>(_ctx, getState());
  enterRule(_localctx, 318, Hito::RuleSoftWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1949);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::CODE)
      | (1ULL << Hito::CURRENCY)
      | (1ULL << Hito::TERM)
      | (1ULL << Hito::INCLUSIVE)
      | (1ULL << Hito::PERIODS)
      | (1ULL << Hito::CALENDAR)
      | (1ULL << Hito::UP)
      | (1ULL << Hito::DOWN)
      | (1ULL << Hito::FLOOR)
      | (1ULL << Hito::CEILING)
      | (1ULL << Hito::PLURAL))) != 0) || ((((_la - 73) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 73)) & ((1ULL << (Hito::COUNTS - 73))
      | (1ULL << (Hito::T_DATE - 73))
      | (1ULL << (Hito::T_ESTIMATE - 73))
      | (1ULL << (Hito::DECIMALS - 73))
      | (1ULL << (Hito::FIRST - 73))
      | (1ULL << (Hito::NEXT - 73))
      | (1ULL << (Hito::BEYOND - 73))
      | (1ULL << (Hito::OUTSIDE - 73))
      | (1ULL << (Hito::FLAT - 73))
      | (1ULL << (Hito::DUE - 73)))) != 0) || ((((_la - 142) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 142)) & ((1ULL << (Hito::TOGETHER - 142))
      | (1ULL << (Hito::UNTIL - 142))
      | (1ULL << (Hito::SIMPLE - 142))
      | (1ULL << (Hito::ACTUAL - 142)))) != 0) || ((((_la - 249) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 249)) & ((1ULL << (Hito::INCREASES - 249))
      | (1ULL << (Hito::EXPECT - 249))
      | (1ULL << (Hito::NOTE - 249))
      | (1ULL << (Hito::SOURCE - 249)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HeaderEntryContext ------------------------------------------------------------------

Hito::HeaderEntryContext::HeaderEntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::HeaderContext* Hito::HeaderEntryContext::header() {
  return getRuleContext<Hito::HeaderContext>(0);
}

tree::TerminalNode* Hito::HeaderEntryContext::EOF() {
  return getToken(Hito::EOF, 0);
}


size_t Hito::HeaderEntryContext::getRuleIndex() const {
  return Hito::RuleHeaderEntry;
}


Hito::HeaderEntryContext* Hito::headerEntry() {
  HeaderEntryContext *_localctx = _tracker.createInstance<HeaderEntryContext>(_ctx, getState());
  enterRule(_localctx, 320, Hito::RuleHeaderEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1951);
    header();
    setState(1952);
    match(Hito::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ItemEntryContext ------------------------------------------------------------------

Hito::ItemEntryContext::ItemEntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ItemContext* Hito::ItemEntryContext::item() {
  return getRuleContext<Hito::ItemContext>(0);
}

tree::TerminalNode* Hito::ItemEntryContext::EOF() {
  return getToken(Hito::EOF, 0);
}


size_t Hito::ItemEntryContext::getRuleIndex() const {
  return Hito::RuleItemEntry;
}


Hito::ItemEntryContext* Hito::itemEntry() {
  ItemEntryContext *_localctx = _tracker.createInstance<ItemEntryContext>(_ctx, getState());
  enterRule(_localctx, 322, Hito::RuleItemEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1954);
    item();
    setState(1955);
    match(Hito::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AmendmentEntryContext ------------------------------------------------------------------

Hito::AmendmentEntryContext::AmendmentEntryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::AmendmentEntryContext::EOF() {
  return getToken(Hito::EOF, 0);
}

Hito::ChangeContext* Hito::AmendmentEntryContext::change() {
  return getRuleContext<Hito::ChangeContext>(0);
}

Hito::ItemContext* Hito::AmendmentEntryContext::item() {
  return getRuleContext<Hito::ItemContext>(0);
}


size_t Hito::AmendmentEntryContext::getRuleIndex() const {
  return Hito::RuleAmendmentEntry;
}


Hito::AmendmentEntryContext* Hito::amendmentEntry() {
  AmendmentEntryContext *_localctx = _tracker.createInstance<AmendmentEntryContext>(_ctx, getState());
  enterRule(_localctx, 324, Hito::RuleAmendmentEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1959);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 232, _ctx)) {
    case 1: {
      setState(1957);
      change();
      break;
    }

    case 2: {
      setState(1958);
      item();
      break;
    }

    }
    setState(1961);
    match(Hito::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> Hito::_decisionToDFA;
atn::PredictionContextCache Hito::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN Hito::_atn;
std::vector<uint16_t> Hito::_serializedATN;

std::vector<std::string> Hito::_ruleNames = {
  "header", "contractHeader", "headerLine", "term", "periods", "frequency", 
  "namedPeriod", "roundingRule", "roundingMode", "libraryHeader", "amendmentHeader", 
  "amendmentEffect", "item", "textItem", "inLanguage", "contractText", "includes", 
  "party", "role", "partyRef", "unitItem", "input", "dataset", "datasetLine", 
  "identity", "repeatedRows", "countsOn", "column", "type", "choice", "modifier", 
  "typeRange", "bound", "rangeTo", "decision", "definition", "define", "parameters", 
  "choiceTable", "choiceHead", "choiceBody", "tablePolicy", "choiceVersion", 
  "choiceRows", "choiceRow", "tierTable", "tierHead", "tierBody", "tierVersion", 
  "tierRow", "valueRange", "tableBound", "bracketTable", "bracketHead", 
  "bracketBody", "bracketVersion", "bracketRow", "scaleTable", "scaleHead", 
  "scaleBody", "scaleVersion", "scaleRow", "row", "cell", "crossHead", "clauseColumn", 
  "truth", "clause", "clauseBody", "clauseRef", "clauseRefs", "payment", 
  "forEach", "rowFilter", "when", "timing", "period", "pays", "isPaid", 
  "paymentTail", "share", "scope", "contractPeriod", "calendarPeriod", "cap", 
  "capAmount", "money", "capScope", "capRule", "lifts", "adjustment", "release", 
  "onDate", "advance", "distribution", "step", "untilStep", "yearlyReturn", 
  "property", "monotone", "neverNegative", "neverBoth", "examples", "example", 
  "exampleLine", "expect", "change", "clauseChange", "tableChange", "textChange", 
  "valueChange", "expression", "disjunction", "conjunction", "negation", 
  "comparison", "comparator", "rangeTest", "membership", "wholeSpan", "sum", 
  "product", "signedTerm", "power", "exponent", "primary", "orIfMissing", 
  "fallback", "call", "member", "extreme", "absolute", "amountOf", "parenthesis", 
  "conditional", "rounded", "countOf", "countDistinct", "sumOf", "shareOf", 
  "statistic", "weightedAverage", "percentileOf", "datedValue", "rankOf", 
  "quantified", "rowSource", "where", "window", "ifNone", "defaultValue", 
  "literal", "duration", "quantity", "rate", "unit", "timeWord", "name", 
  "plainName", "softWord", "headerEntry", "itemEntry", "amendmentEntry"
};

std::vector<std::string> Hito::_literalNames = {
};

std::vector<std::string> Hito::_symbolicNames = {
  "", "NAME", "NUMBER", "CLAUSENO", "PCT", "DATE", "STRING", "BAR", "ROW", 
  "EOR", "LP", "RP", "COMMA", "COLON", "DOT", "PLUS", "MINUS", "STAR", "SLASH", 
  "POW", "EQ", "NE", "LT", "LE", "GT", "GE", "BACKSLASH", "CONTRACT", "LIBRARY", 
  "AMENDMENT", "TO_THE_CONTRACT", "EFFECTIVE", "BY_OUTCOME_DATE", "BY_PAYMENT_DATE", 
  "RETROACTIVE", "INCLUDES", "CODE", "CURRENCY", "TERM", "INCLUSIVE", "PERIODS", 
  "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "CALENDAR", "ROUNDING", 
  "TO_NEAREST", "NEAREST", "HALF_UP", "HALF_EVEN", "UP", "DOWN", "FLOOR", 
  "CEILING", "PAYER", "PROVIDER", "INVESTOR", "VERIFIER", "THE", "UNIT", 
  "PLURAL", "INPUT", "DECIDED_BY", "NO_LATER_THAN", "IF_UNDECIDED", "DATA", 
  "ONE_ROW_PER", "IDENTIFIED_BY", "IF_REPEATED", "KEEP_FIRST", "EARLIEST", 
  "LATEST", "COUNTS", "COUNTS_ON", "T_IDENTIFIER", "T_TEXT", "T_DATE", "T_NUMBER", 
  "T_NUMBER_OF", "T_INTEGER", "T_INTEGER_OF", "T_PERCENT", "T_MONEY", "T_REF", 
  "T_ONE_OF", "T_YESNO", "T_ESTIMATE", "MAY_MISS", "WITH", "DECIMALS", "FROM_COLUMN", 
  "WRITTEN", "YES_AS", "NO_AS", "MISSING_AS", "DEFINE", "FOR_EACH", "TABLE", 
  "TIERS", "BRACKETS", "SCALE", "BY", "FIRST_MATCH", "RESULTS_ADD", "ANY", 
  "FIRST", "NEXT", "BEYOND", "OUTSIDE", "FLAT", "NOT_ALLOWED", "OTHERWISE", 
  "FROM", "UP_TO", "TO", "BELOW", "ABOVE", "CLAUSE", "CLAUSES", "ALL_CLAUSES", 
  "EXCEPTION_TO", "LIFTS", "EACH", "ONCE_ON", "ONCE_PER", "AT_END", "WHEN", 
  "PAYS", "IS_PAID", "BORNE_BY", "AMONG_ROWS", "IN_PROPORTION", "NOTHING_IF_SUM", 
  "AT_MOST", "ARE_PAID", "DUE", "AFTER_PERIOD", "NOT_BELOW", "NOT_ABOVE", 
  "GIVES_RIGHT", "CAP", "TOGETHER", "AT", "PER", "OVER_CONTRACT", "EARLIER_CLAUSES", 
  "EARLIER_DATES", "PRO_RATA", "LAPSES", "CARRIES", "C_MONTH", "C_QUARTER", 
  "C_HALF", "C_YEAR", "K_MONTH", "K_QUARTER", "K_HALF", "K_YEAR", "RETENTION_OF", 
  "INCREASE_OF", "REDUCTION_OF", "ON", "RELEASED", "ADVANCES", "NETTED_OFF", 
  "OF_EACH_PAYMENT", "WHAT", "RECEIVES_UNDER", "IS_DISTRIBUTED", "UNTIL", 
  "YEARLY_RETURN", "SIMPLE", "COMPOUNDED", "ACTUAL", "AND", "OR", "NOT", 
  "IF", "THEN", "IF_MISSING", "IF_NONE", "IS_PRESENT", "WITHIN_TERM", "IN", 
  "W_GE", "W_LE", "W_GT", "W_LT", "W_EQ", "W_NE", "LESSER", "GREATER", "ABS", 
  "ROUND", "YES", "NO", "DAY", "CAL_DAYS", "WORK_DAYS", "MONTH", "QUARTER", 
  "HALF", "YEAR", "LAST_DAY", "WHOLE_MONTHS", "WHOLE_YEARS", "TOTAL", "ENTITLEMENT", 
  "PAYMENT", "PAID_BY", "RECEIVED_BY", "NET_OF", "COUNT_OF", "COUNT_DISTINCT", 
  "SUM_OF", "SHARE_OF", "AMONG_THOSE", "AVERAGE_OF", "WAVERAGE_OF", "WEIGHT", 
  "MIN_OF", "MAX_OF", "MEDIAN_OF", "PERCENTILE", "OF", "FIRST_OF", "LATEST_OF", 
  "RANK_OF", "HIGHEST", "LOWEST", "OVER", "WHERE", "ITS", "NONE_OF", "ANY_OF", 
  "EVERY_OF", "HAS", "TO_DATE", "LAST_N", "WHOLE_TERM", "SAME", "PREVIOUS_YEAR", 
  "ALWAYS", "NEVER_DECREASES", "NEVER_INCREASES", "NEVER_JUMPS", "AS_INCREASES", 
  "AS", "INCREASES", "NEVER_BOTH", "NEVER_NEGATIVE", "SPLITTING", "EXAMPLE", 
  "EXAMPLES", "GIVEN", "ROWS_OF", "AS_OF", "EXPECT", "NOTE", "SOURCE", "MEANS", 
  "IN_ENGLISH", "IN_SPANISH", "DEFINITION", "PRECEDENCE", "NOTICES", "DISPUTES", 
  "TAXES", "DOES_NOT_COVER", "REPLACED", "ADDED", "REMOVED", "TEXT_OF", 
  "VALUE_OF"
};

dfa::Vocabulary Hito::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> Hito::_tokenNames;

Hito::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0x114, 0x7ae, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 
    0x4, 0x50, 0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x4, 
    0x53, 0x9, 0x53, 0x4, 0x54, 0x9, 0x54, 0x4, 0x55, 0x9, 0x55, 0x4, 0x56, 
    0x9, 0x56, 0x4, 0x57, 0x9, 0x57, 0x4, 0x58, 0x9, 0x58, 0x4, 0x59, 0x9, 
    0x59, 0x4, 0x5a, 0x9, 0x5a, 0x4, 0x5b, 0x9, 0x5b, 0x4, 0x5c, 0x9, 0x5c, 
    0x4, 0x5d, 0x9, 0x5d, 0x4, 0x5e, 0x9, 0x5e, 0x4, 0x5f, 0x9, 0x5f, 0x4, 
    0x60, 0x9, 0x60, 0x4, 0x61, 0x9, 0x61, 0x4, 0x62, 0x9, 0x62, 0x4, 0x63, 
    0x9, 0x63, 0x4, 0x64, 0x9, 0x64, 0x4, 0x65, 0x9, 0x65, 0x4, 0x66, 0x9, 
    0x66, 0x4, 0x67, 0x9, 0x67, 0x4, 0x68, 0x9, 0x68, 0x4, 0x69, 0x9, 0x69, 
    0x4, 0x6a, 0x9, 0x6a, 0x4, 0x6b, 0x9, 0x6b, 0x4, 0x6c, 0x9, 0x6c, 0x4, 
    0x6d, 0x9, 0x6d, 0x4, 0x6e, 0x9, 0x6e, 0x4, 0x6f, 0x9, 0x6f, 0x4, 0x70, 
    0x9, 0x70, 0x4, 0x71, 0x9, 0x71, 0x4, 0x72, 0x9, 0x72, 0x4, 0x73, 0x9, 
    0x73, 0x4, 0x74, 0x9, 0x74, 0x4, 0x75, 0x9, 0x75, 0x4, 0x76, 0x9, 0x76, 
    0x4, 0x77, 0x9, 0x77, 0x4, 0x78, 0x9, 0x78, 0x4, 0x79, 0x9, 0x79, 0x4, 
    0x7a, 0x9, 0x7a, 0x4, 0x7b, 0x9, 0x7b, 0x4, 0x7c, 0x9, 0x7c, 0x4, 0x7d, 
    0x9, 0x7d, 0x4, 0x7e, 0x9, 0x7e, 0x4, 0x7f, 0x9, 0x7f, 0x4, 0x80, 0x9, 
    0x80, 0x4, 0x81, 0x9, 0x81, 0x4, 0x82, 0x9, 0x82, 0x4, 0x83, 0x9, 0x83, 
    0x4, 0x84, 0x9, 0x84, 0x4, 0x85, 0x9, 0x85, 0x4, 0x86, 0x9, 0x86, 0x4, 
    0x87, 0x9, 0x87, 0x4, 0x88, 0x9, 0x88, 0x4, 0x89, 0x9, 0x89, 0x4, 0x8a, 
    0x9, 0x8a, 0x4, 0x8b, 0x9, 0x8b, 0x4, 0x8c, 0x9, 0x8c, 0x4, 0x8d, 0x9, 
    0x8d, 0x4, 0x8e, 0x9, 0x8e, 0x4, 0x8f, 0x9, 0x8f, 0x4, 0x90, 0x9, 0x90, 
    0x4, 0x91, 0x9, 0x91, 0x4, 0x92, 0x9, 0x92, 0x4, 0x93, 0x9, 0x93, 0x4, 
    0x94, 0x9, 0x94, 0x4, 0x95, 0x9, 0x95, 0x4, 0x96, 0x9, 0x96, 0x4, 0x97, 
    0x9, 0x97, 0x4, 0x98, 0x9, 0x98, 0x4, 0x99, 0x9, 0x99, 0x4, 0x9a, 0x9, 
    0x9a, 0x4, 0x9b, 0x9, 0x9b, 0x4, 0x9c, 0x9, 0x9c, 0x4, 0x9d, 0x9, 0x9d, 
    0x4, 0x9e, 0x9, 0x9e, 0x4, 0x9f, 0x9, 0x9f, 0x4, 0xa0, 0x9, 0xa0, 0x4, 
    0xa1, 0x9, 0xa1, 0x4, 0xa2, 0x9, 0xa2, 0x4, 0xa3, 0x9, 0xa3, 0x4, 0xa4, 
    0x9, 0xa4, 0x3, 0x2, 0x3, 0x2, 0x3, 0x2, 0x5, 0x2, 0x14c, 0xa, 0x2, 
    0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x7, 0x3, 0x151, 0xa, 0x3, 0xc, 0x3, 0xe, 
    0x3, 0x154, 0xb, 0x3, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 
    0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x5, 0x4, 0x15f, 0xa, 0x4, 0x3, 
    0x5, 0x3, 0x5, 0x5, 0x5, 0x163, 0xa, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 
    0x3, 0x5, 0x5, 0x5, 0x169, 0xa, 0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 
    0x6, 0x3, 0x6, 0x7, 0x6, 0x170, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0x173, 
    0xb, 0x6, 0x5, 0x6, 0x175, 0xa, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x5, 0x7, 0x17b, 0xa, 0x7, 0x5, 0x7, 0x17d, 0xa, 0x7, 0x3, 0x8, 
    0x3, 0x8, 0x5, 0x8, 0x181, 0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 
    0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0x18c, 
    0xa, 0x9, 0x5, 0x9, 0x18e, 0xa, 0x9, 0x3, 0x9, 0x5, 0x9, 0x191, 0xa, 
    0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xb, 0x7, 0xb, 0x19a, 0xa, 0xb, 0xc, 0xb, 0xe, 0xb, 0x19d, 0xb, 0xb, 
    0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 0xc, 0x1a4, 0xa, 
    0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 0xc, 0x1a9, 0xa, 0xc, 0x3, 0xc, 
    0x7, 0xc, 0x1ac, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x1af, 0xb, 0xc, 0x3, 
    0xc, 0x7, 0xc, 0x1b2, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x1b5, 0xb, 0xc, 
    0x3, 0xd, 0x3, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x1c8, 0xa, 0xe, 0x3, 0xf, 0x3, 
    0xf, 0x5, 0xf, 0x1cc, 0xa, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 
    0x1d7, 0xa, 0x11, 0x3, 0x11, 0x5, 0x11, 0x1da, 0xa, 0x11, 0x3, 0x12, 
    0x3, 0x12, 0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x1e2, 
    0xa, 0x13, 0x3, 0x13, 0x5, 0x13, 0x1e5, 0xa, 0x13, 0x3, 0x13, 0x7, 0x13, 
    0x1e8, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x1eb, 0xb, 0x13, 0x3, 0x14, 
    0x3, 0x14, 0x3, 0x15, 0x5, 0x15, 0x1f0, 0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 
    0x5, 0x15, 0x1f4, 0xa, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x5, 0x16, 0x1fb, 0xa, 0x16, 0x3, 0x16, 0x7, 0x16, 0x1fe, 
    0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x201, 0xb, 0x16, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x5, 0x17, 0x206, 0xa, 0x17, 0x3, 0x17, 0x3, 0x17, 0x7, 0x17, 
    0x20a, 0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 0x20d, 0xb, 0x17, 0x3, 0x17, 
    0x7, 0x17, 0x210, 0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 0x213, 0xb, 0x17, 
    0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x218, 0xa, 0x18, 0x3, 0x18, 
    0x3, 0x18, 0x3, 0x18, 0x6, 0x18, 0x21d, 0xa, 0x18, 0xd, 0x18, 0xe, 0x18, 
    0x21e, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 0x225, 
    0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 
    0x1a, 0x7, 0x1a, 0x22d, 0xa, 0x1a, 0xc, 0x1a, 0xe, 0x1a, 0x230, 0xb, 
    0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x234, 0xa, 0x1a, 0x3, 0x1a, 
    0x3, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x239, 0xa, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x23f, 0xa, 0x1b, 0x5, 0x1b, 0x241, 
    0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x5, 
    0x1d, 0x248, 0xa, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x7, 0x1d, 0x24c, 0xa, 
    0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x24f, 0xb, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 
    0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x25c, 0xa, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 
    0x1e, 0x3, 0x1e, 0x7, 0x1e, 0x267, 0xa, 0x1e, 0xc, 0x1e, 0xe, 0x1e, 
    0x26a, 0xb, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x26e, 0xa, 0x1e, 
    0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x272, 0xa, 0x1f, 0x3, 0x20, 0x5, 0x20, 
    0x275, 0xa, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 
    0x20, 0x3, 0x20, 0x7, 0x20, 0x284, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 
    0x287, 0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x5, 0x20, 0x28c, 
    0xa, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 
    0x21, 0x293, 0xa, 0x21, 0x3, 0x22, 0x5, 0x22, 0x296, 0xa, 0x22, 0x3, 
    0x22, 0x3, 0x22, 0x5, 0x22, 0x29a, 0xa, 0x22, 0x3, 0x23, 0x3, 0x23, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 
    0x24, 0x3, 0x24, 0x5, 0x24, 0x2a6, 0xa, 0x24, 0x3, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x2ae, 0xa, 0x25, 
    0x3, 0x25, 0x3, 0x25, 0x7, 0x25, 0x2b2, 0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 
    0x2b5, 0xb, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 0x2ba, 
    0xa, 0x26, 0x3, 0x26, 0x5, 0x26, 0x2bd, 0xa, 0x26, 0x3, 0x26, 0x3, 0x26, 
    0x3, 0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 0x2c6, 
    0xa, 0x27, 0xc, 0x27, 0xe, 0x27, 0x2c9, 0xb, 0x27, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x2d0, 0xa, 0x28, 0xc, 0x28, 
    0xe, 0x28, 0x2d3, 0xb, 0x28, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x2db, 0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 
    0x2de, 0xb, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2e2, 0xa, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2e6, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 
    0x2e9, 0xb, 0x2a, 0x3, 0x2a, 0x6, 0x2a, 0x2ec, 0xa, 0x2a, 0xd, 0x2a, 
    0xe, 0x2a, 0x2ed, 0x5, 0x2a, 0x2f0, 0xa, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 
    0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2d, 0x6, 
    0x2d, 0x2fa, 0xa, 0x2d, 0xd, 0x2d, 0xe, 0x2d, 0x2fb, 0x3, 0x2d, 0x6, 
    0x2d, 0x2ff, 0xa, 0x2d, 0xd, 0x2d, 0xe, 0x2d, 0x300, 0x5, 0x2d, 0x303, 
    0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x308, 0xa, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x30d, 0xa, 0x2e, 0x3, 0x2f, 
    0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 0x312, 0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 
    0x315, 0xb, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x31, 0x6, 0x31, 0x31d, 0xa, 0x31, 0xd, 0x31, 0xe, 0x31, 0x31e, 
    0x3, 0x31, 0x7, 0x31, 0x322, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 0x325, 
    0xb, 0x31, 0x3, 0x31, 0x6, 0x31, 0x328, 0xa, 0x31, 0xd, 0x31, 0xe, 0x31, 
    0x329, 0x5, 0x31, 0x32c, 0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x6, 0x32, 0x332, 0xa, 0x32, 0xd, 0x32, 0xe, 0x32, 0x333, 
    0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x338, 0xa, 0x33, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 
    0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x345, 0xa, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x5, 0x34, 0x349, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x5, 0x34, 0x34f, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 
    0x353, 0xa, 0x34, 0x5, 0x34, 0x355, 0xa, 0x34, 0x3, 0x35, 0x5, 0x35, 
    0x358, 0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x7, 0x36, 0x35f, 0xa, 0x36, 0xc, 0x36, 0xe, 0x36, 0x362, 0xb, 0x36, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x38, 0x6, 
    0x38, 0x36a, 0xa, 0x38, 0xd, 0x38, 0xe, 0x38, 0x36b, 0x3, 0x38, 0x7, 
    0x38, 0x36f, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x372, 0xb, 0x38, 0x3, 
    0x38, 0x6, 0x38, 0x375, 0xa, 0x38, 0xd, 0x38, 0xe, 0x38, 0x376, 0x5, 
    0x38, 0x379, 0xa, 0x38, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x6, 0x39, 0x37f, 0xa, 0x39, 0xd, 0x39, 0xe, 0x39, 0x380, 0x3, 0x3a, 
    0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x386, 0xa, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 
    0x3, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x38e, 0xa, 0x3b, 
    0xc, 0x3b, 0xe, 0x3b, 0x391, 0xb, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
    0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3d, 0x6, 0x3d, 0x399, 0xa, 0x3d, 0xd, 0x3d, 
    0xe, 0x3d, 0x39a, 0x3, 0x3d, 0x7, 0x3d, 0x39e, 0xa, 0x3d, 0xc, 0x3d, 
    0xe, 0x3d, 0x3a1, 0xb, 0x3d, 0x3, 0x3d, 0x6, 0x3d, 0x3a4, 0xa, 0x3d, 
    0xd, 0x3d, 0xe, 0x3d, 0x3a5, 0x5, 0x3d, 0x3a8, 0xa, 0x3d, 0x3, 0x3e, 
    0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x6, 0x3e, 0x3ae, 0xa, 0x3e, 0xd, 0x3e, 
    0xe, 0x3e, 0x3af, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 
    0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x3b9, 0xa, 0x3f, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x7, 0x40, 0x3bf, 0xa, 0x40, 0xc, 0x40, 0xe, 0x40, 
    0x3c2, 0xb, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 
    0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x3ce, 
    0xa, 0x41, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 0x3, 
    0x43, 0x3, 0x43, 0x3, 0x44, 0x3, 0x44, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 
    0x5, 0x45, 0x3dc, 0xa, 0x45, 0x3, 0x45, 0x3, 0x45, 0x7, 0x45, 0x3e0, 
    0xa, 0x45, 0xc, 0x45, 0xe, 0x45, 0x3e3, 0xb, 0x45, 0x3, 0x46, 0x3, 0x46, 
    0x6, 0x46, 0x3e7, 0xa, 0x46, 0xd, 0x46, 0xe, 0x46, 0x3e8, 0x3, 0x46, 
    0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x5, 0x46, 0x3ef, 0xa, 0x46, 0x3, 0x47, 
    0x3, 0x47, 0x3, 0x47, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 
    0x48, 0x7, 0x48, 0x3f9, 0xa, 0x48, 0xc, 0x48, 0xe, 0x48, 0x3fc, 0xb, 
    0x48, 0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 0x400, 0xa, 0x48, 0x3, 0x48, 
    0x5, 0x48, 0x403, 0xa, 0x48, 0x3, 0x49, 0x3, 0x49, 0x5, 0x49, 0x407, 
    0xa, 0x49, 0x3, 0x49, 0x5, 0x49, 0x40a, 0xa, 0x49, 0x3, 0x49, 0x5, 0x49, 
    0x40d, 0xa, 0x49, 0x3, 0x49, 0x5, 0x49, 0x410, 0xa, 0x49, 0x3, 0x49, 
    0x7, 0x49, 0x413, 0xa, 0x49, 0xc, 0x49, 0xe, 0x49, 0x416, 0xb, 0x49, 
    0x3, 0x49, 0x5, 0x49, 0x419, 0xa, 0x49, 0x3, 0x49, 0x3, 0x49, 0x5, 0x49, 
    0x41d, 0xa, 0x49, 0x3, 0x49, 0x7, 0x49, 0x420, 0xa, 0x49, 0xc, 0x49, 
    0xe, 0x49, 0x423, 0xb, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 
    0x428, 0xa, 0x4a, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 
    0x3, 0x4c, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x5, 
    0x4d, 0x435, 0xa, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4f, 0x3, 0x4f, 
    0x3, 0x4f, 0x5, 0x4f, 0x43c, 0xa, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 
    0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 
    0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x44a, 0xa, 0x50, 0x3, 0x51, 
    0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x6, 0x51, 0x452, 
    0xa, 0x51, 0xd, 0x51, 0xe, 0x51, 0x453, 0x3, 0x51, 0x5, 0x51, 0x457, 
    0xa, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 
    0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 
    0x5, 0x51, 0x465, 0xa, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 
    0x46a, 0xa, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 
    0x3, 0x51, 0x5, 0x51, 0x472, 0xa, 0x51, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 
    0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x47b, 0xa, 0x53, 
    0x3, 0x54, 0x3, 0x54, 0x3, 0x55, 0x3, 0x55, 0x3, 0x56, 0x3, 0x56, 0x3, 
    0x56, 0x5, 0x56, 0x484, 0xa, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 
    0x3, 0x56, 0x3, 0x56, 0x7, 0x56, 0x48b, 0xa, 0x56, 0xc, 0x56, 0xe, 0x56, 
    0x48e, 0xb, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 
    0x3, 0x56, 0x3, 0x56, 0x7, 0x56, 0x497, 0xa, 0x56, 0xc, 0x56, 0xe, 0x56, 
    0x49a, 0xb, 0x56, 0x5, 0x56, 0x49c, 0xa, 0x56, 0x3, 0x57, 0x3, 0x57, 
    0x3, 0x57, 0x3, 0x57, 0x3, 0x57, 0x3, 0x57, 0x5, 0x57, 0x4a4, 0xa, 0x57, 
    0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x5, 
    0x59, 0x4ac, 0xa, 0x59, 0x3, 0x59, 0x3, 0x59, 0x5, 0x59, 0x4b0, 0xa, 
    0x59, 0x3, 0x59, 0x5, 0x59, 0x4b3, 0xa, 0x59, 0x3, 0x59, 0x5, 0x59, 
    0x4b6, 0xa, 0x59, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 
    0x5, 0x5b, 0x4bd, 0xa, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5c, 0x5, 0x5c, 
    0x4c2, 0xa, 0x5c, 0x3, 0x5c, 0x5, 0x5c, 0x4c5, 0xa, 0x5c, 0x3, 0x5c, 
    0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x5, 0x5c, 0x4cc, 0xa, 0x5c, 
    0x3, 0x5c, 0x5, 0x5c, 0x4cf, 0xa, 0x5c, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 
    0x3, 0x5d, 0x5, 0x5d, 0x4d5, 0xa, 0x5d, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x5, 0x5f, 0x4dd, 0xa, 0x5f, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x5, 0x5f, 0x4e3, 0xa, 0x5f, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 
    0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 
    0x7, 0x60, 0x4f3, 0xa, 0x60, 0xc, 0x60, 0xe, 0x60, 0x4f6, 0xb, 0x60, 
    0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x6, 0x61, 0x4fd, 
    0xa, 0x61, 0xd, 0x61, 0xe, 0x61, 0x4fe, 0x3, 0x61, 0x5, 0x61, 0x502, 
    0xa, 0x61, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x5, 
    0x62, 0x509, 0xa, 0x62, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 
    0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 
    0x63, 0x3, 0x63, 0x5, 0x63, 0x517, 0xa, 0x63, 0x3, 0x63, 0x3, 0x63, 
    0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x5, 
    0x64, 0x521, 0xa, 0x64, 0x3, 0x64, 0x7, 0x64, 0x524, 0xa, 0x64, 0xc, 
    0x64, 0xe, 0x64, 0x527, 0xb, 0x64, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 
    0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x5, 0x65, 0x52f, 0xa, 0x65, 0x3, 0x65, 
    0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x5, 0x65, 0x537, 
    0xa, 0x65, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x5, 0x66, 0x53c, 0xa, 0x66, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 
    0x67, 0x3, 0x67, 0x3, 0x68, 0x3, 0x68, 0x5, 0x68, 0x548, 0xa, 0x68, 
    0x3, 0x68, 0x6, 0x68, 0x54b, 0xa, 0x68, 0xd, 0x68, 0xe, 0x68, 0x54c, 
    0x3, 0x68, 0x7, 0x68, 0x550, 0xa, 0x68, 0xc, 0x68, 0xe, 0x68, 0x553, 
    0xb, 0x68, 0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x557, 0xa, 0x69, 0x3, 0x69, 
    0x7, 0x69, 0x55a, 0xa, 0x69, 0xc, 0x69, 0xe, 0x69, 0x55d, 0xb, 0x69, 
    0x3, 0x69, 0x6, 0x69, 0x560, 0xa, 0x69, 0xd, 0x69, 0xe, 0x69, 0x561, 
    0x3, 0x69, 0x7, 0x69, 0x565, 0xa, 0x69, 0xc, 0x69, 0xe, 0x69, 0x568, 
    0xb, 0x69, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x6, 0x6a, 0x56e, 
    0xa, 0x6a, 0xd, 0x6a, 0xe, 0x6a, 0x56f, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 
    0x3, 0x6a, 0x5, 0x6a, 0x576, 0xa, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x5, 0x6a, 
    0x57a, 0xa, 0x6a, 0x3, 0x6b, 0x3, 0x6b, 0x6, 0x6b, 0x57e, 0xa, 0x6b, 
    0xd, 0x6b, 0xe, 0x6b, 0x57f, 0x3, 0x6b, 0x5, 0x6b, 0x583, 0xa, 0x6b, 
    0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x589, 0xa, 0x6c, 
    0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 0x58f, 0xa, 0x6d, 
    0x3, 0x6d, 0x3, 0x6d, 0x7, 0x6d, 0x593, 0xa, 0x6d, 0xc, 0x6d, 0xe, 0x6d, 
    0x596, 0xb, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 
    0x59c, 0xa, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x7, 0x6d, 0x5a0, 0xa, 0x6d, 
    0xc, 0x6d, 0xe, 0x6d, 0x5a3, 0xb, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 
    0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 0x5ab, 0xa, 0x6d, 0x3, 0x6e, 
    0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x7, 0x6e, 0x5b1, 0xa, 0x6e, 0xc, 0x6e, 
    0xe, 0x6e, 0x5b4, 0xb, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 
    0x7, 0x6e, 0x5ba, 0xa, 0x6e, 0xc, 0x6e, 0xe, 0x6e, 0x5bd, 0xb, 0x6e, 
    0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x7, 0x6e, 0x5c3, 0xa, 0x6e, 
    0xc, 0x6e, 0xe, 0x6e, 0x5c6, 0xb, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 
    0x3, 0x6e, 0x7, 0x6e, 0x5cc, 0xa, 0x6e, 0xc, 0x6e, 0xe, 0x6e, 0x5cf, 
    0xb, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x7, 0x6e, 0x5d5, 
    0xa, 0x6e, 0xc, 0x6e, 0xe, 0x6e, 0x5d8, 0xb, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 
    0x3, 0x6e, 0x3, 0x6e, 0x7, 0x6e, 0x5de, 0xa, 0x6e, 0xc, 0x6e, 0xe, 0x6e, 
    0x5e1, 0xb, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x7, 0x6e, 
    0x5e7, 0xa, 0x6e, 0xc, 0x6e, 0xe, 0x6e, 0x5ea, 0xb, 0x6e, 0x3, 0x6e, 
    0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x7, 0x6e, 0x5f0, 0xa, 0x6e, 0xc, 0x6e, 
    0xe, 0x6e, 0x5f3, 0xb, 0x6e, 0x5, 0x6e, 0x5f5, 0xa, 0x6e, 0x3, 0x6f, 
    0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 
    0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x5, 0x6f, 0x601, 0xa, 0x6f, 0x3, 0x70, 
    0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 
    0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x5, 0x70, 0x60f, 
    0xa, 0x70, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 
    0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 
    0x3, 0x71, 0x5, 0x71, 0x61e, 0xa, 0x71, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 
    0x7, 0x72, 0x623, 0xa, 0x72, 0xc, 0x72, 0xe, 0x72, 0x626, 0xb, 0x72, 
    0x3, 0x73, 0x3, 0x73, 0x3, 0x73, 0x7, 0x73, 0x62b, 0xa, 0x73, 0xc, 0x73, 
    0xe, 0x73, 0x62e, 0xb, 0x73, 0x3, 0x74, 0x7, 0x74, 0x631, 0xa, 0x74, 
    0xc, 0x74, 0xe, 0x74, 0x634, 0xb, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x75, 
    0x3, 0x75, 0x5, 0x75, 0x63a, 0xa, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 
    0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x5, 0x75, 0x643, 0xa, 0x75, 
    0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x5, 0x75, 0x648, 0xa, 0x75, 0x3, 0x76, 
    0x3, 0x76, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x5, 0x77, 0x650, 
    0xa, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 
    0x77, 0x5, 0x77, 0x658, 0xa, 0x77, 0x3, 0x77, 0x3, 0x77, 0x5, 0x77, 
    0x65c, 0xa, 0x77, 0x5, 0x77, 0x65e, 0xa, 0x77, 0x3, 0x78, 0x3, 0x78, 
    0x3, 0x78, 0x3, 0x78, 0x3, 0x78, 0x7, 0x78, 0x665, 0xa, 0x78, 0xc, 0x78, 
    0xe, 0x78, 0x668, 0xb, 0x78, 0x3, 0x78, 0x3, 0x78, 0x3, 0x79, 0x3, 0x79, 
    0x3, 0x79, 0x3, 0x79, 0x3, 0x79, 0x3, 0x79, 0x3, 0x7a, 0x3, 0x7a, 0x3, 
    0x7a, 0x7, 0x7a, 0x675, 0xa, 0x7a, 0xc, 0x7a, 0xe, 0x7a, 0x678, 0xb, 
    0x7a, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x7, 0x7b, 0x67d, 0xa, 0x7b, 
    0xc, 0x7b, 0xe, 0x7b, 0x680, 0xb, 0x7b, 0x3, 0x7c, 0x7, 0x7c, 0x683, 
    0xa, 0x7c, 0xc, 0x7c, 0xe, 0x7c, 0x686, 0xb, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 
    0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x5, 0x7d, 0x68d, 0xa, 0x7d, 0x3, 0x7e, 
    0x5, 0x7e, 0x690, 0xa, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7f, 0x3, 0x7f, 
    0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x3, 
    0x7f, 0x5, 0x7f, 0x69d, 0xa, 0x7f, 0x3, 0x80, 0x3, 0x80, 0x3, 0x80, 
    0x3, 0x80, 0x3, 0x80, 0x3, 0x81, 0x5, 0x81, 0x6a5, 0xa, 0x81, 0x3, 0x81, 
    0x3, 0x81, 0x5, 0x81, 0x6a9, 0xa, 0x81, 0x3, 0x82, 0x3, 0x82, 0x3, 0x82, 
    0x3, 0x82, 0x3, 0x82, 0x7, 0x82, 0x6b0, 0xa, 0x82, 0xc, 0x82, 0xe, 0x82, 
    0x6b3, 0xb, 0x82, 0x3, 0x82, 0x3, 0x82, 0x3, 0x82, 0x5, 0x82, 0x6b8, 
    0xa, 0x82, 0x3, 0x83, 0x3, 0x83, 0x3, 0x83, 0x3, 0x83, 0x3, 0x84, 0x3, 
    0x84, 0x3, 0x84, 0x3, 0x84, 0x3, 0x84, 0x7, 0x84, 0x6c3, 0xa, 0x84, 
    0xc, 0x84, 0xe, 0x84, 0x6c6, 0xb, 0x84, 0x3, 0x84, 0x3, 0x84, 0x3, 0x85, 
    0x3, 0x85, 0x3, 0x85, 0x3, 0x85, 0x3, 0x85, 0x3, 0x86, 0x3, 0x86, 0x3, 
    0x86, 0x3, 0x86, 0x3, 0x86, 0x5, 0x86, 0x6d4, 0xa, 0x86, 0x3, 0x87, 
    0x3, 0x87, 0x3, 0x87, 0x3, 0x87, 0x3, 0x88, 0x3, 0x88, 0x3, 0x88, 0x3, 
    0x88, 0x3, 0x88, 0x3, 0x88, 0x3, 0x88, 0x3, 0x89, 0x3, 0x89, 0x3, 0x89, 
    0x3, 0x89, 0x3, 0x8a, 0x3, 0x8a, 0x3, 0x8a, 0x5, 0x8a, 0x6e8, 0xa, 0x8a, 
    0x3, 0x8a, 0x5, 0x8a, 0x6eb, 0xa, 0x8a, 0x3, 0x8b, 0x3, 0x8b, 0x3, 0x8b, 
    0x3, 0x8b, 0x3, 0x8b, 0x5, 0x8b, 0x6f2, 0xa, 0x8b, 0x3, 0x8b, 0x5, 0x8b, 
    0x6f5, 0xa, 0x8b, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 
    0x5, 0x8c, 0x6fc, 0xa, 0x8c, 0x3, 0x8c, 0x5, 0x8c, 0x6ff, 0xa, 0x8c, 
    0x3, 0x8d, 0x3, 0x8d, 0x3, 0x8d, 0x3, 0x8d, 0x3, 0x8d, 0x3, 0x8d, 0x5, 
    0x8d, 0x707, 0xa, 0x8d, 0x3, 0x8d, 0x5, 0x8d, 0x70a, 0xa, 0x8d, 0x3, 
    0x8d, 0x3, 0x8d, 0x3, 0x8e, 0x3, 0x8e, 0x3, 0x8e, 0x3, 0x8e, 0x3, 0x8e, 
    0x5, 0x8e, 0x713, 0xa, 0x8e, 0x3, 0x8e, 0x5, 0x8e, 0x716, 0xa, 0x8e, 
    0x3, 0x8e, 0x3, 0x8e, 0x3, 0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x3, 
    0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x5, 0x8f, 0x721, 0xa, 0x8f, 0x3, 0x8f, 
    0x5, 0x8f, 0x724, 0xa, 0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x3, 0x90, 0x3, 0x90, 
    0x3, 0x90, 0x3, 0x90, 0x3, 0x90, 0x3, 0x90, 0x3, 0x90, 0x5, 0x90, 0x72f, 
    0xa, 0x90, 0x3, 0x90, 0x5, 0x90, 0x732, 0xa, 0x90, 0x3, 0x90, 0x3, 0x90, 
    0x3, 0x91, 0x3, 0x91, 0x3, 0x91, 0x3, 0x91, 0x3, 0x91, 0x3, 0x91, 0x3, 
    0x91, 0x5, 0x91, 0x73d, 0xa, 0x91, 0x3, 0x91, 0x5, 0x91, 0x740, 0xa, 
    0x91, 0x3, 0x91, 0x3, 0x91, 0x3, 0x92, 0x3, 0x92, 0x3, 0x92, 0x3, 0x92, 
    0x3, 0x92, 0x5, 0x92, 0x749, 0xa, 0x92, 0x3, 0x92, 0x5, 0x92, 0x74c, 
    0xa, 0x92, 0x3, 0x92, 0x3, 0x92, 0x3, 0x92, 0x3, 0x93, 0x3, 0x93, 0x3, 
    0x93, 0x3, 0x93, 0x3, 0x93, 0x3, 0x94, 0x5, 0x94, 0x757, 0xa, 0x94, 
    0x3, 0x94, 0x3, 0x94, 0x3, 0x95, 0x3, 0x95, 0x3, 0x95, 0x3, 0x96, 0x3, 
    0x96, 0x3, 0x96, 0x3, 0x96, 0x3, 0x96, 0x3, 0x96, 0x3, 0x96, 0x3, 0x96, 
    0x3, 0x96, 0x5, 0x96, 0x767, 0xa, 0x96, 0x3, 0x97, 0x3, 0x97, 0x3, 0x97, 
    0x3, 0x97, 0x3, 0x97, 0x3, 0x98, 0x5, 0x98, 0x76f, 0xa, 0x98, 0x3, 0x98, 
    0x3, 0x98, 0x3, 0x98, 0x5, 0x98, 0x774, 0xa, 0x98, 0x3, 0x99, 0x3, 0x99, 
    0x5, 0x99, 0x778, 0xa, 0x99, 0x3, 0x99, 0x3, 0x99, 0x3, 0x99, 0x3, 0x99, 
    0x5, 0x99, 0x77e, 0xa, 0x99, 0x3, 0x9a, 0x3, 0x9a, 0x3, 0x9a, 0x3, 0x9b, 
    0x3, 0x9b, 0x3, 0x9b, 0x5, 0x9b, 0x786, 0xa, 0x9b, 0x5, 0x9b, 0x788, 
    0xa, 0x9b, 0x3, 0x9c, 0x3, 0x9c, 0x3, 0x9c, 0x5, 0x9c, 0x78d, 0xa, 0x9c, 
    0x3, 0x9d, 0x3, 0x9d, 0x3, 0x9e, 0x3, 0x9e, 0x3, 0x9f, 0x3, 0x9f, 0x3, 
    0x9f, 0x3, 0x9f, 0x3, 0x9f, 0x3, 0x9f, 0x3, 0x9f, 0x5, 0x9f, 0x79a, 
    0xa, 0x9f, 0x3, 0xa0, 0x3, 0xa0, 0x5, 0xa0, 0x79e, 0xa, 0xa0, 0x3, 0xa1, 
    0x3, 0xa1, 0x3, 0xa2, 0x3, 0xa2, 0x3, 0xa2, 0x3, 0xa3, 0x3, 0xa3, 0x3, 
    0xa3, 0x3, 0xa4, 0x3, 0xa4, 0x5, 0xa4, 0x7aa, 0xa, 0xa4, 0x3, 0xa4, 
    0x3, 0xa4, 0x3, 0xa4, 0x2, 0x2, 0xa5, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 
    0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 
    0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 
    0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 
    0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 
    0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 
    0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x90, 0x92, 0x94, 0x96, 0x98, 0x9a, 0x9c, 
    0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 0xa8, 0xaa, 0xac, 0xae, 0xb0, 0xb2, 0xb4, 
    0xb6, 0xb8, 0xba, 0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 0xc6, 0xc8, 0xca, 0xcc, 
    0xce, 0xd0, 0xd2, 0xd4, 0xd6, 0xd8, 0xda, 0xdc, 0xde, 0xe0, 0xe2, 0xe4, 
    0xe6, 0xe8, 0xea, 0xec, 0xee, 0xf0, 0xf2, 0xf4, 0xf6, 0xf8, 0xfa, 0xfc, 
    0xfe, 0x100, 0x102, 0x104, 0x106, 0x108, 0x10a, 0x10c, 0x10e, 0x110, 
    0x112, 0x114, 0x116, 0x118, 0x11a, 0x11c, 0x11e, 0x120, 0x122, 0x124, 
    0x126, 0x128, 0x12a, 0x12c, 0x12e, 0x130, 0x132, 0x134, 0x136, 0x138, 
    0x13a, 0x13c, 0x13e, 0x140, 0x142, 0x144, 0x146, 0x2, 0x2d, 0x3, 0x2, 
    0x2b, 0x2e, 0x3, 0x2, 0x33, 0x38, 0x3, 0x2, 0x22, 0x24, 0x4, 0x2, 0x4e, 
    0x4e, 0x105, 0x107, 0x3, 0x2, 0x108, 0x109, 0x3, 0x2, 0x10b, 0x10f, 
    0x3, 0x2, 0x39, 0x3c, 0x3, 0x2, 0x49, 0x4a, 0x4, 0x2, 0x51, 0x51, 0x53, 
    0x53, 0x3, 0x2, 0x5f, 0x61, 0x4, 0x2, 0x4, 0x4, 0x6, 0x6, 0x3, 0x2, 
    0x74, 0x75, 0x3, 0x2, 0x69, 0x6a, 0x3, 0x2, 0x6c, 0x6d, 0x3, 0x2, 0x70, 
    0x71, 0x4, 0x2, 0xb3, 0xb3, 0xc5, 0xc6, 0x3, 0x2, 0xca, 0xcd, 0x3, 0x2, 
    0x8c, 0x8d, 0x4, 0x2, 0xe, 0xe, 0xb1, 0xb1, 0x3, 0x2, 0x99, 0x9c, 0x3, 
    0x2, 0x9d, 0xa0, 0x3, 0x2, 0x94, 0x98, 0x3, 0x2, 0xa1, 0xa3, 0x4, 0x2, 
    0x3d, 0x3d, 0xa4, 0xa4, 0x4, 0x2, 0x92, 0x92, 0xaa, 0xaa, 0x4, 0x2, 
    0x6c, 0x6c, 0xb5, 0xb5, 0x3, 0x2, 0xae, 0xaf, 0x3, 0x2, 0xd2, 0xd3, 
    0x3, 0x2, 0x110, 0x111, 0x4, 0x2, 0x16, 0x1b, 0xbb, 0xc0, 0x3, 0x2, 
    0xcf, 0xd0, 0x3, 0x2, 0x11, 0x12, 0x3, 0x2, 0x13, 0x14, 0x3, 0x2, 0xc1, 
    0xc2, 0x3, 0x2, 0xd4, 0xd6, 0x4, 0x2, 0xdc, 0xdc, 0xdf, 0xe1, 0x3, 0x2, 
    0xe4, 0xe5, 0x3, 0x2, 0xe7, 0xe8, 0x3, 0x2, 0xec, 0xee, 0x4, 0x2, 0xc7, 
    0xca, 0xcd, 0xcd, 0x4, 0x2, 0x3, 0x3, 0x105, 0x106, 0x5, 0x2, 0xc7, 
    0xc7, 0xca, 0xca, 0xcd, 0xcd, 0x12, 0x2, 0x26, 0x2a, 0x2f, 0x2f, 0x35, 
    0x38, 0x3f, 0x3f, 0x4b, 0x4b, 0x4f, 0x4f, 0x59, 0x59, 0x5c, 0x5c, 0x6c, 
    0x70, 0x8a, 0x8a, 0x90, 0x90, 0xac, 0xac, 0xae, 0xae, 0xb0, 0xb0, 0xfb, 
    0xfb, 0x104, 0x106, 0x2, 0x860, 0x2, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x4, 
    0x14d, 0x3, 0x2, 0x2, 0x2, 0x6, 0x15e, 0x3, 0x2, 0x2, 0x2, 0x8, 0x160, 
    0x3, 0x2, 0x2, 0x2, 0xa, 0x16a, 0x3, 0x2, 0x2, 0x2, 0xc, 0x17c, 0x3, 
    0x2, 0x2, 0x2, 0xe, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x10, 0x18d, 0x3, 0x2, 
    0x2, 0x2, 0x12, 0x194, 0x3, 0x2, 0x2, 0x2, 0x14, 0x196, 0x3, 0x2, 0x2, 
    0x2, 0x16, 0x19e, 0x3, 0x2, 0x2, 0x2, 0x18, 0x1b6, 0x3, 0x2, 0x2, 0x2, 
    0x1a, 0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1e, 
    0x1cf, 0x3, 0x2, 0x2, 0x2, 0x20, 0x1d9, 0x3, 0x2, 0x2, 0x2, 0x22, 0x1db, 
    0x3, 0x2, 0x2, 0x2, 0x24, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x26, 0x1ec, 0x3, 
    0x2, 0x2, 0x2, 0x28, 0x1ef, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x1f5, 0x3, 0x2, 
    0x2, 0x2, 0x2c, 0x202, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x214, 0x3, 0x2, 0x2, 
    0x2, 0x30, 0x224, 0x3, 0x2, 0x2, 0x2, 0x32, 0x226, 0x3, 0x2, 0x2, 0x2, 
    0x34, 0x240, 0x3, 0x2, 0x2, 0x2, 0x36, 0x242, 0x3, 0x2, 0x2, 0x2, 0x38, 
    0x245, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x271, 
    0x3, 0x2, 0x2, 0x2, 0x3e, 0x274, 0x3, 0x2, 0x2, 0x2, 0x40, 0x28d, 0x3, 
    0x2, 0x2, 0x2, 0x42, 0x299, 0x3, 0x2, 0x2, 0x2, 0x44, 0x29b, 0x3, 0x2, 
    0x2, 0x2, 0x46, 0x29d, 0x3, 0x2, 0x2, 0x2, 0x48, 0x2ad, 0x3, 0x2, 0x2, 
    0x2, 0x4a, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x2c1, 0x3, 0x2, 0x2, 0x2, 
    0x4e, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x50, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x52, 
    0x2e1, 0x3, 0x2, 0x2, 0x2, 0x54, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x56, 0x2f3, 
    0x3, 0x2, 0x2, 0x2, 0x58, 0x302, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x307, 0x3, 
    0x2, 0x2, 0x2, 0x5c, 0x30e, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x316, 0x3, 0x2, 
    0x2, 0x2, 0x60, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x62, 0x32d, 0x3, 0x2, 0x2, 
    0x2, 0x64, 0x337, 0x3, 0x2, 0x2, 0x2, 0x66, 0x354, 0x3, 0x2, 0x2, 0x2, 
    0x68, 0x357, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x35b, 0x3, 0x2, 0x2, 0x2, 0x6c, 
    0x363, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x378, 0x3, 0x2, 0x2, 0x2, 0x70, 0x37a, 
    0x3, 0x2, 0x2, 0x2, 0x72, 0x385, 0x3, 0x2, 0x2, 0x2, 0x74, 0x38a, 0x3, 
    0x2, 0x2, 0x2, 0x76, 0x392, 0x3, 0x2, 0x2, 0x2, 0x78, 0x3a7, 0x3, 0x2, 
    0x2, 0x2, 0x7a, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x3b8, 0x3, 0x2, 0x2, 
    0x2, 0x7e, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x80, 0x3cd, 0x3, 0x2, 0x2, 0x2, 
    0x82, 0x3cf, 0x3, 0x2, 0x2, 0x2, 0x84, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x86, 
    0x3d6, 0x3, 0x2, 0x2, 0x2, 0x88, 0x3d8, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x3ee, 
    0x3, 0x2, 0x2, 0x2, 0x8c, 0x3f0, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x402, 0x3, 
    0x2, 0x2, 0x2, 0x90, 0x406, 0x3, 0x2, 0x2, 0x2, 0x92, 0x424, 0x3, 0x2, 
    0x2, 0x2, 0x94, 0x429, 0x3, 0x2, 0x2, 0x2, 0x96, 0x42c, 0x3, 0x2, 0x2, 
    0x2, 0x98, 0x434, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x436, 0x3, 0x2, 0x2, 0x2, 
    0x9c, 0x438, 0x3, 0x2, 0x2, 0x2, 0x9e, 0x449, 0x3, 0x2, 0x2, 0x2, 0xa0, 
    0x471, 0x3, 0x2, 0x2, 0x2, 0xa2, 0x473, 0x3, 0x2, 0x2, 0x2, 0xa4, 0x47a, 
    0x3, 0x2, 0x2, 0x2, 0xa6, 0x47c, 0x3, 0x2, 0x2, 0x2, 0xa8, 0x47e, 0x3, 
    0x2, 0x2, 0x2, 0xaa, 0x49b, 0x3, 0x2, 0x2, 0x2, 0xac, 0x4a3, 0x3, 0x2, 
    0x2, 0x2, 0xae, 0x4a5, 0x3, 0x2, 0x2, 0x2, 0xb0, 0x4b5, 0x3, 0x2, 0x2, 
    0x2, 0xb2, 0x4b7, 0x3, 0x2, 0x2, 0x2, 0xb4, 0x4b9, 0x3, 0x2, 0x2, 0x2, 
    0xb6, 0x4c1, 0x3, 0x2, 0x2, 0x2, 0xb8, 0x4d0, 0x3, 0x2, 0x2, 0x2, 0xba, 
    0x4d6, 0x3, 0x2, 0x2, 0x2, 0xbc, 0x4d9, 0x3, 0x2, 0x2, 0x2, 0xbe, 0x4e9, 
    0x3, 0x2, 0x2, 0x2, 0xc0, 0x4f7, 0x3, 0x2, 0x2, 0x2, 0xc2, 0x503, 0x3, 
    0x2, 0x2, 0x2, 0xc4, 0x50a, 0x3, 0x2, 0x2, 0x2, 0xc6, 0x51a, 0x3, 0x2, 
    0x2, 0x2, 0xc8, 0x528, 0x3, 0x2, 0x2, 0x2, 0xca, 0x53b, 0x3, 0x2, 0x2, 
    0x2, 0xcc, 0x53f, 0x3, 0x2, 0x2, 0x2, 0xce, 0x545, 0x3, 0x2, 0x2, 0x2, 
    0xd0, 0x554, 0x3, 0x2, 0x2, 0x2, 0xd2, 0x579, 0x3, 0x2, 0x2, 0x2, 0xd4, 
    0x57b, 0x3, 0x2, 0x2, 0x2, 0xd6, 0x588, 0x3, 0x2, 0x2, 0x2, 0xd8, 0x5aa, 
    0x3, 0x2, 0x2, 0x2, 0xda, 0x5f4, 0x3, 0x2, 0x2, 0x2, 0xdc, 0x600, 0x3, 
    0x2, 0x2, 0x2, 0xde, 0x60e, 0x3, 0x2, 0x2, 0x2, 0xe0, 0x61d, 0x3, 0x2, 
    0x2, 0x2, 0xe2, 0x61f, 0x3, 0x2, 0x2, 0x2, 0xe4, 0x627, 0x3, 0x2, 0x2, 
    0x2, 0xe6, 0x632, 0x3, 0x2, 0x2, 0x2, 0xe8, 0x647, 0x3, 0x2, 0x2, 0x2, 
    0xea, 0x649, 0x3, 0x2, 0x2, 0x2, 0xec, 0x65d, 0x3, 0x2, 0x2, 0x2, 0xee, 
    0x65f, 0x3, 0x2, 0x2, 0x2, 0xf0, 0x66b, 0x3, 0x2, 0x2, 0x2, 0xf2, 0x671, 
    0x3, 0x2, 0x2, 0x2, 0xf4, 0x679, 0x3, 0x2, 0x2, 0x2, 0xf6, 0x684, 0x3, 
    0x2, 0x2, 0x2, 0xf8, 0x689, 0x3, 0x2, 0x2, 0x2, 0xfa, 0x68f, 0x3, 0x2, 
    0x2, 0x2, 0xfc, 0x69c, 0x3, 0x2, 0x2, 0x2, 0xfe, 0x69e, 0x3, 0x2, 0x2, 
    0x2, 0x100, 0x6a8, 0x3, 0x2, 0x2, 0x2, 0x102, 0x6aa, 0x3, 0x2, 0x2, 
    0x2, 0x104, 0x6b9, 0x3, 0x2, 0x2, 0x2, 0x106, 0x6bd, 0x3, 0x2, 0x2, 
    0x2, 0x108, 0x6c9, 0x3, 0x2, 0x2, 0x2, 0x10a, 0x6d3, 0x3, 0x2, 0x2, 
    0x2, 0x10c, 0x6d5, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x6d9, 0x3, 0x2, 0x2, 
    0x2, 0x110, 0x6e0, 0x3, 0x2, 0x2, 0x2, 0x112, 0x6e4, 0x3, 0x2, 0x2, 
    0x2, 0x114, 0x6ec, 0x3, 0x2, 0x2, 0x2, 0x116, 0x6f6, 0x3, 0x2, 0x2, 
    0x2, 0x118, 0x700, 0x3, 0x2, 0x2, 0x2, 0x11a, 0x70d, 0x3, 0x2, 0x2, 
    0x2, 0x11c, 0x719, 0x3, 0x2, 0x2, 0x2, 0x11e, 0x727, 0x3, 0x2, 0x2, 
    0x2, 0x120, 0x735, 0x3, 0x2, 0x2, 0x2, 0x122, 0x743, 0x3, 0x2, 0x2, 
    0x2, 0x124, 0x750, 0x3, 0x2, 0x2, 0x2, 0x126, 0x756, 0x3, 0x2, 0x2, 
    0x2, 0x128, 0x75a, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x766, 0x3, 0x2, 0x2, 
    0x2, 0x12c, 0x768, 0x3, 0x2, 0x2, 0x2, 0x12e, 0x773, 0x3, 0x2, 0x2, 
    0x2, 0x130, 0x77d, 0x3, 0x2, 0x2, 0x2, 0x132, 0x77f, 0x3, 0x2, 0x2, 
    0x2, 0x134, 0x782, 0x3, 0x2, 0x2, 0x2, 0x136, 0x789, 0x3, 0x2, 0x2, 
    0x2, 0x138, 0x78e, 0x3, 0x2, 0x2, 0x2, 0x13a, 0x790, 0x3, 0x2, 0x2, 
    0x2, 0x13c, 0x799, 0x3, 0x2, 0x2, 0x2, 0x13e, 0x79d, 0x3, 0x2, 0x2, 
    0x2, 0x140, 0x79f, 0x3, 0x2, 0x2, 0x2, 0x142, 0x7a1, 0x3, 0x2, 0x2, 
    0x2, 0x144, 0x7a4, 0x3, 0x2, 0x2, 0x2, 0x146, 0x7a9, 0x3, 0x2, 0x2, 
    0x2, 0x148, 0x14c, 0x5, 0x4, 0x3, 0x2, 0x149, 0x14c, 0x5, 0x14, 0xb, 
    0x2, 0x14a, 0x14c, 0x5, 0x16, 0xc, 0x2, 0x14b, 0x148, 0x3, 0x2, 0x2, 
    0x2, 0x14b, 0x149, 0x3, 0x2, 0x2, 0x2, 0x14b, 0x14a, 0x3, 0x2, 0x2, 
    0x2, 0x14c, 0x3, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x14e, 0x7, 0x1d, 0x2, 0x2, 
    0x14e, 0x152, 0x7, 0x8, 0x2, 0x2, 0x14f, 0x151, 0x5, 0x6, 0x4, 0x2, 
    0x150, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x151, 0x154, 0x3, 0x2, 0x2, 0x2, 
    0x152, 0x150, 0x3, 0x2, 0x2, 0x2, 0x152, 0x153, 0x3, 0x2, 0x2, 0x2, 
    0x153, 0x5, 0x3, 0x2, 0x2, 0x2, 0x154, 0x152, 0x3, 0x2, 0x2, 0x2, 0x155, 
    0x156, 0x7, 0x26, 0x2, 0x2, 0x156, 0x15f, 0x7, 0x8, 0x2, 0x2, 0x157, 
    0x158, 0x7, 0x27, 0x2, 0x2, 0x158, 0x15f, 0x5, 0x13e, 0xa0, 0x2, 0x159, 
    0x15f, 0x5, 0x8, 0x5, 0x2, 0x15a, 0x15f, 0x5, 0xa, 0x6, 0x2, 0x15b, 
    0x15c, 0x7, 0x30, 0x2, 0x2, 0x15c, 0x15f, 0x5, 0x10, 0x9, 0x2, 0x15d, 
    0x15f, 0x5, 0x1c, 0xf, 0x2, 0x15e, 0x155, 0x3, 0x2, 0x2, 0x2, 0x15e, 
    0x157, 0x3, 0x2, 0x2, 0x2, 0x15e, 0x159, 0x3, 0x2, 0x2, 0x2, 0x15e, 
    0x15a, 0x3, 0x2, 0x2, 0x2, 0x15e, 0x15b, 0x3, 0x2, 0x2, 0x2, 0x15e, 
    0x15d, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x7, 0x3, 0x2, 0x2, 0x2, 0x160, 0x162, 
    0x7, 0x28, 0x2, 0x2, 0x161, 0x163, 0x7, 0x73, 0x2, 0x2, 0x162, 0x161, 
    0x3, 0x2, 0x2, 0x2, 0x162, 0x163, 0x3, 0x2, 0x2, 0x2, 0x163, 0x164, 
    0x3, 0x2, 0x2, 0x2, 0x164, 0x165, 0x7, 0x7, 0x2, 0x2, 0x165, 0x166, 
    0x5, 0x44, 0x23, 0x2, 0x166, 0x168, 0x7, 0x7, 0x2, 0x2, 0x167, 0x169, 
    0x7, 0x29, 0x2, 0x2, 0x168, 0x167, 0x3, 0x2, 0x2, 0x2, 0x168, 0x169, 
    0x3, 0x2, 0x2, 0x2, 0x169, 0x9, 0x3, 0x2, 0x2, 0x2, 0x16a, 0x174, 0x7, 
    0x2a, 0x2, 0x2, 0x16b, 0x175, 0x5, 0xc, 0x7, 0x2, 0x16c, 0x171, 0x5, 
    0xe, 0x8, 0x2, 0x16d, 0x16e, 0x7, 0xe, 0x2, 0x2, 0x16e, 0x170, 0x5, 
    0xe, 0x8, 0x2, 0x16f, 0x16d, 0x3, 0x2, 0x2, 0x2, 0x170, 0x173, 0x3, 
    0x2, 0x2, 0x2, 0x171, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x171, 0x172, 0x3, 
    0x2, 0x2, 0x2, 0x172, 0x175, 0x3, 0x2, 0x2, 0x2, 0x173, 0x171, 0x3, 
    0x2, 0x2, 0x2, 0x174, 0x16b, 0x3, 0x2, 0x2, 0x2, 0x174, 0x16c, 0x3, 
    0x2, 0x2, 0x2, 0x175, 0xb, 0x3, 0x2, 0x2, 0x2, 0x176, 0x177, 0x7, 0x2f, 
    0x2, 0x2, 0x177, 0x17d, 0x9, 0x2, 0x2, 0x2, 0x178, 0x17a, 0x9, 0x2, 
    0x2, 0x2, 0x179, 0x17b, 0x7, 0x2f, 0x2, 0x2, 0x17a, 0x179, 0x3, 0x2, 
    0x2, 0x2, 0x17a, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x17d, 0x3, 0x2, 
    0x2, 0x2, 0x17c, 0x176, 0x3, 0x2, 0x2, 0x2, 0x17c, 0x178, 0x3, 0x2, 
    0x2, 0x2, 0x17d, 0xd, 0x3, 0x2, 0x2, 0x2, 0x17e, 0x180, 0x7, 0x8, 0x2, 
    0x2, 0x17f, 0x181, 0x7, 0x73, 0x2, 0x2, 0x180, 0x17f, 0x3, 0x2, 0x2, 
    0x2, 0x180, 0x181, 0x3, 0x2, 0x2, 0x2, 0x181, 0x182, 0x3, 0x2, 0x2, 
    0x2, 0x182, 0x183, 0x7, 0x7, 0x2, 0x2, 0x183, 0x184, 0x5, 0x44, 0x23, 
    0x2, 0x184, 0x185, 0x7, 0x7, 0x2, 0x2, 0x185, 0xf, 0x3, 0x2, 0x2, 0x2, 
    0x186, 0x187, 0x7, 0x31, 0x2, 0x2, 0x187, 0x18e, 0x7, 0x4, 0x2, 0x2, 
    0x188, 0x189, 0x7, 0x75, 0x2, 0x2, 0x189, 0x18b, 0x7, 0x4, 0x2, 0x2, 
    0x18a, 0x18c, 0x7, 0x32, 0x2, 0x2, 0x18b, 0x18a, 0x3, 0x2, 0x2, 0x2, 
    0x18b, 0x18c, 0x3, 0x2, 0x2, 0x2, 0x18c, 0x18e, 0x3, 0x2, 0x2, 0x2, 
    0x18d, 0x186, 0x3, 0x2, 0x2, 0x2, 0x18d, 0x188, 0x3, 0x2, 0x2, 0x2, 
    0x18e, 0x190, 0x3, 0x2, 0x2, 0x2, 0x18f, 0x191, 0x7, 0xe, 0x2, 0x2, 
    0x190, 0x18f, 0x3, 0x2, 0x2, 0x2, 0x190, 0x191, 0x3, 0x2, 0x2, 0x2, 
    0x191, 0x192, 0x3, 0x2, 0x2, 0x2, 0x192, 0x193, 0x5, 0x12, 0xa, 0x2, 
    0x193, 0x11, 0x3, 0x2, 0x2, 0x2, 0x194, 0x195, 0x9, 0x3, 0x2, 0x2, 0x195, 
    0x13, 0x3, 0x2, 0x2, 0x2, 0x196, 0x197, 0x7, 0x1e, 0x2, 0x2, 0x197, 
    0x19b, 0x7, 0x8, 0x2, 0x2, 0x198, 0x19a, 0x5, 0x1c, 0xf, 0x2, 0x199, 
    0x198, 0x3, 0x2, 0x2, 0x2, 0x19a, 0x19d, 0x3, 0x2, 0x2, 0x2, 0x19b, 
    0x199, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x19c, 
    0x15, 0x3, 0x2, 0x2, 0x2, 0x19d, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x19e, 0x19f, 
    0x7, 0x1f, 0x2, 0x2, 0x19f, 0x1a0, 0x7, 0x4, 0x2, 0x2, 0x1a0, 0x1a1, 
    0x7, 0x20, 0x2, 0x2, 0x1a1, 0x1a3, 0x7, 0x8, 0x2, 0x2, 0x1a2, 0x1a4, 
    0x7, 0xe, 0x2, 0x2, 0x1a3, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a3, 0x1a4, 
    0x3, 0x2, 0x2, 0x2, 0x1a4, 0x1a5, 0x3, 0x2, 0x2, 0x2, 0x1a5, 0x1a6, 
    0x7, 0x21, 0x2, 0x2, 0x1a6, 0x1ad, 0x7, 0x7, 0x2, 0x2, 0x1a7, 0x1a9, 
    0x7, 0xe, 0x2, 0x2, 0x1a8, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1a9, 
    0x3, 0x2, 0x2, 0x2, 0x1a9, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1ac, 
    0x5, 0x18, 0xd, 0x2, 0x1ab, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1af, 
    0x3, 0x2, 0x2, 0x2, 0x1ad, 0x1ab, 0x3, 0x2, 0x2, 0x2, 0x1ad, 0x1ae, 
    0x3, 0x2, 0x2, 0x2, 0x1ae, 0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1ad, 
    0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1b2, 0x5, 0x1c, 0xf, 0x2, 0x1b1, 0x1b0, 
    0x3, 0x2, 0x2, 0x2, 0x1b2, 0x1b5, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b1, 
    0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b4, 0x3, 0x2, 0x2, 0x2, 0x1b4, 0x17, 0x3, 
    0x2, 0x2, 0x2, 0x1b5, 0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1b7, 0x9, 
    0x4, 0x2, 0x2, 0x1b7, 0x19, 0x3, 0x2, 0x2, 0x2, 0x1b8, 0x1c8, 0x5, 0x24, 
    0x13, 0x2, 0x1b9, 0x1c8, 0x5, 0x2a, 0x16, 0x2, 0x1ba, 0x1c8, 0x5, 0x2c, 
    0x17, 0x2, 0x1bb, 0x1c8, 0x5, 0x2e, 0x18, 0x2, 0x1bc, 0x1c8, 0x5, 0x48, 
    0x25, 0x2, 0x1bd, 0x1c8, 0x5, 0x4e, 0x28, 0x2, 0x1be, 0x1c8, 0x5, 0x5c, 
    0x2f, 0x2, 0x1bf, 0x1c8, 0x5, 0x6a, 0x36, 0x2, 0x1c0, 0x1c8, 0x5, 0x74, 
    0x3b, 0x2, 0x1c1, 0x1c8, 0x5, 0x88, 0x45, 0x2, 0x1c2, 0x1c8, 0x5, 0xc6, 
    0x64, 0x2, 0x1c3, 0x1c8, 0x5, 0xce, 0x68, 0x2, 0x1c4, 0x1c8, 0x5, 0xd0, 
    0x69, 0x2, 0x1c5, 0x1c8, 0x5, 0x20, 0x11, 0x2, 0x1c6, 0x1c8, 0x5, 0x22, 
    0x12, 0x2, 0x1c7, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1b9, 0x3, 0x2, 
    0x2, 0x2, 0x1c7, 0x1ba, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1bb, 0x3, 0x2, 
    0x2, 0x2, 0x1c7, 0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1bd, 0x3, 0x2, 
    0x2, 0x2, 0x1c7, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1bf, 0x3, 0x2, 
    0x2, 0x2, 0x1c7, 0x1c0, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1c1, 0x3, 0x2, 
    0x2, 0x2, 0x1c7, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1c3, 0x3, 0x2, 
    0x2, 0x2, 0x1c7, 0x1c4, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1c5, 0x3, 0x2, 
    0x2, 0x2, 0x1c7, 0x1c6, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1b, 0x3, 0x2, 0x2, 
    0x2, 0x1c9, 0x1cb, 0x9, 0x5, 0x2, 0x2, 0x1ca, 0x1cc, 0x5, 0x1e, 0x10, 
    0x2, 0x1cb, 0x1ca, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1cc, 0x3, 0x2, 0x2, 
    0x2, 0x1cc, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cd, 0x1ce, 0x7, 0x8, 0x2, 
    0x2, 0x1ce, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x1cf, 0x1d0, 0x9, 0x6, 0x2, 0x2, 
    0x1d0, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1d2, 0x7, 0x10a, 0x2, 0x2, 
    0x1d2, 0x1d3, 0x7, 0x8, 0x2, 0x2, 0x1d3, 0x1da, 0x7, 0x8, 0x2, 0x2, 
    0x1d4, 0x1d6, 0x9, 0x7, 0x2, 0x2, 0x1d5, 0x1d7, 0x5, 0x1e, 0x10, 0x2, 
    0x1d6, 0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1d6, 0x1d7, 0x3, 0x2, 0x2, 0x2, 
    0x1d7, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1d8, 0x1da, 0x7, 0x8, 0x2, 0x2, 
    0x1d9, 0x1d1, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x1d4, 0x3, 0x2, 0x2, 0x2, 
    0x1da, 0x21, 0x3, 0x2, 0x2, 0x2, 0x1db, 0x1dc, 0x7, 0x25, 0x2, 0x2, 
    0x1dc, 0x1dd, 0x7, 0x8, 0x2, 0x2, 0x1dd, 0x23, 0x3, 0x2, 0x2, 0x2, 0x1de, 
    0x1e4, 0x5, 0x26, 0x14, 0x2, 0x1df, 0x1e1, 0x5, 0x13e, 0xa0, 0x2, 0x1e0, 
    0x1e2, 0x7, 0x8, 0x2, 0x2, 0x1e1, 0x1e0, 0x3, 0x2, 0x2, 0x2, 0x1e1, 
    0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1e5, 0x3, 0x2, 0x2, 0x2, 0x1e3, 
    0x1e5, 0x7, 0x8, 0x2, 0x2, 0x1e4, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1e4, 
    0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x1e6, 
    0x1e8, 0x5, 0x1c, 0xf, 0x2, 0x1e7, 0x1e6, 0x3, 0x2, 0x2, 0x2, 0x1e8, 
    0x1eb, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1e9, 
    0x1ea, 0x3, 0x2, 0x2, 0x2, 0x1ea, 0x25, 0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1e9, 
    0x3, 0x2, 0x2, 0x2, 0x1ec, 0x1ed, 0x9, 0x8, 0x2, 0x2, 0x1ed, 0x27, 0x3, 
    0x2, 0x2, 0x2, 0x1ee, 0x1f0, 0x7, 0x3d, 0x2, 0x2, 0x1ef, 0x1ee, 0x3, 
    0x2, 0x2, 0x2, 0x1ef, 0x1f0, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f3, 0x3, 
    0x2, 0x2, 0x2, 0x1f1, 0x1f4, 0x5, 0x26, 0x14, 0x2, 0x1f2, 0x1f4, 0x5, 
    0x13e, 0xa0, 0x2, 0x1f3, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1f3, 0x1f2, 0x3, 
    0x2, 0x2, 0x2, 0x1f4, 0x29, 0x3, 0x2, 0x2, 0x2, 0x1f5, 0x1f6, 0x7, 0x3e, 
    0x2, 0x2, 0x1f6, 0x1fa, 0x5, 0x13c, 0x9f, 0x2, 0x1f7, 0x1f8, 0x7, 0xe, 
    0x2, 0x2, 0x1f8, 0x1f9, 0x7, 0x3f, 0x2, 0x2, 0x1f9, 0x1fb, 0x5, 0x13c, 
    0x9f, 0x2, 0x1fa, 0x1f7, 0x3, 0x2, 0x2, 0x2, 0x1fa, 0x1fb, 0x3, 0x2, 
    0x2, 0x2, 0x1fb, 0x1ff, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1fe, 0x5, 0x1c, 
    0xf, 0x2, 0x1fd, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x1fe, 0x201, 0x3, 0x2, 
    0x2, 0x2, 0x1ff, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x200, 0x3, 0x2, 
    0x2, 0x2, 0x200, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x201, 0x1ff, 0x3, 0x2, 0x2, 
    0x2, 0x202, 0x203, 0x7, 0x40, 0x2, 0x2, 0x203, 0x205, 0x5, 0x13c, 0x9f, 
    0x2, 0x204, 0x206, 0x7, 0x8, 0x2, 0x2, 0x205, 0x204, 0x3, 0x2, 0x2, 
    0x2, 0x205, 0x206, 0x3, 0x2, 0x2, 0x2, 0x206, 0x207, 0x3, 0x2, 0x2, 
    0x2, 0x207, 0x20b, 0x5, 0x3a, 0x1e, 0x2, 0x208, 0x20a, 0x5, 0x3e, 0x20, 
    0x2, 0x209, 0x208, 0x3, 0x2, 0x2, 0x2, 0x20a, 0x20d, 0x3, 0x2, 0x2, 
    0x2, 0x20b, 0x209, 0x3, 0x2, 0x2, 0x2, 0x20b, 0x20c, 0x3, 0x2, 0x2, 
    0x2, 0x20c, 0x211, 0x3, 0x2, 0x2, 0x2, 0x20d, 0x20b, 0x3, 0x2, 0x2, 
    0x2, 0x20e, 0x210, 0x5, 0x1c, 0xf, 0x2, 0x20f, 0x20e, 0x3, 0x2, 0x2, 
    0x2, 0x210, 0x213, 0x3, 0x2, 0x2, 0x2, 0x211, 0x20f, 0x3, 0x2, 0x2, 
    0x2, 0x211, 0x212, 0x3, 0x2, 0x2, 0x2, 0x212, 0x2d, 0x3, 0x2, 0x2, 0x2, 
    0x213, 0x211, 0x3, 0x2, 0x2, 0x2, 0x214, 0x215, 0x7, 0x44, 0x2, 0x2, 
    0x215, 0x217, 0x5, 0x13c, 0x9f, 0x2, 0x216, 0x218, 0x7, 0xe, 0x2, 0x2, 
    0x217, 0x216, 0x3, 0x2, 0x2, 0x2, 0x217, 0x218, 0x3, 0x2, 0x2, 0x2, 
    0x218, 0x219, 0x3, 0x2, 0x2, 0x2, 0x219, 0x21a, 0x7, 0x45, 0x2, 0x2, 
    0x21a, 0x21c, 0x5, 0x13c, 0x9f, 0x2, 0x21b, 0x21d, 0x5, 0x30, 0x19, 
    0x2, 0x21c, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x21d, 0x21e, 0x3, 0x2, 0x2, 
    0x2, 0x21e, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x21f, 0x3, 0x2, 0x2, 
    0x2, 0x21f, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x220, 0x225, 0x5, 0x32, 0x1a, 
    0x2, 0x221, 0x225, 0x5, 0x36, 0x1c, 0x2, 0x222, 0x225, 0x5, 0x38, 0x1d, 
    0x2, 0x223, 0x225, 0x5, 0x1c, 0xf, 0x2, 0x224, 0x220, 0x3, 0x2, 0x2, 
    0x2, 0x224, 0x221, 0x3, 0x2, 0x2, 0x2, 0x224, 0x222, 0x3, 0x2, 0x2, 
    0x2, 0x224, 0x223, 0x3, 0x2, 0x2, 0x2, 0x225, 0x31, 0x3, 0x2, 0x2, 0x2, 
    0x226, 0x233, 0x7, 0x46, 0x2, 0x2, 0x227, 0x234, 0x5, 0x13c, 0x9f, 0x2, 
    0x228, 0x229, 0x7, 0xc, 0x2, 0x2, 0x229, 0x22e, 0x5, 0x13c, 0x9f, 0x2, 
    0x22a, 0x22b, 0x7, 0xe, 0x2, 0x2, 0x22b, 0x22d, 0x5, 0x13c, 0x9f, 0x2, 
    0x22c, 0x22a, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x230, 0x3, 0x2, 0x2, 0x2, 
    0x22e, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22e, 0x22f, 0x3, 0x2, 0x2, 0x2, 
    0x22f, 0x231, 0x3, 0x2, 0x2, 0x2, 0x230, 0x22e, 0x3, 0x2, 0x2, 0x2, 
    0x231, 0x232, 0x7, 0xd, 0x2, 0x2, 0x232, 0x234, 0x3, 0x2, 0x2, 0x2, 
    0x233, 0x227, 0x3, 0x2, 0x2, 0x2, 0x233, 0x228, 0x3, 0x2, 0x2, 0x2, 
    0x234, 0x238, 0x3, 0x2, 0x2, 0x2, 0x235, 0x236, 0x7, 0xe, 0x2, 0x2, 
    0x236, 0x237, 0x7, 0x47, 0x2, 0x2, 0x237, 0x239, 0x5, 0x34, 0x1b, 0x2, 
    0x238, 0x235, 0x3, 0x2, 0x2, 0x2, 0x238, 0x239, 0x3, 0x2, 0x2, 0x2, 
    0x239, 0x33, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x241, 0x7, 0x48, 0x2, 0x2, 
    0x23b, 0x23c, 0x9, 0x9, 0x2, 0x2, 0x23c, 0x23e, 0x5, 0x13c, 0x9f, 0x2, 
    0x23d, 0x23f, 0x7, 0x4b, 0x2, 0x2, 0x23e, 0x23d, 0x3, 0x2, 0x2, 0x2, 
    0x23e, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x241, 0x3, 0x2, 0x2, 0x2, 
    0x240, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x240, 0x23b, 0x3, 0x2, 0x2, 0x2, 
    0x241, 0x35, 0x3, 0x2, 0x2, 0x2, 0x242, 0x243, 0x7, 0x4c, 0x2, 0x2, 
    0x243, 0x244, 0x5, 0x13c, 0x9f, 0x2, 0x244, 0x37, 0x3, 0x2, 0x2, 0x2, 
    0x245, 0x247, 0x5, 0x13c, 0x9f, 0x2, 0x246, 0x248, 0x7, 0x8, 0x2, 0x2, 
    0x247, 0x246, 0x3, 0x2, 0x2, 0x2, 0x247, 0x248, 0x3, 0x2, 0x2, 0x2, 
    0x248, 0x249, 0x3, 0x2, 0x2, 0x2, 0x249, 0x24d, 0x5, 0x3a, 0x1e, 0x2, 
    0x24a, 0x24c, 0x5, 0x3e, 0x20, 0x2, 0x24b, 0x24a, 0x3, 0x2, 0x2, 0x2, 
    0x24c, 0x24f, 0x3, 0x2, 0x2, 0x2, 0x24d, 0x24b, 0x3, 0x2, 0x2, 0x2, 
    0x24d, 0x24e, 0x3, 0x2, 0x2, 0x2, 0x24e, 0x39, 0x3, 0x2, 0x2, 0x2, 0x24f, 
    0x24d, 0x3, 0x2, 0x2, 0x2, 0x250, 0x26e, 0x7, 0x4d, 0x2, 0x2, 0x251, 
    0x26e, 0x7, 0x4e, 0x2, 0x2, 0x252, 0x26e, 0x7, 0x4f, 0x2, 0x2, 0x253, 
    0x26e, 0x7, 0x50, 0x2, 0x2, 0x254, 0x26e, 0x7, 0x52, 0x2, 0x2, 0x255, 
    0x26e, 0x7, 0x54, 0x2, 0x2, 0x256, 0x26e, 0x7, 0x58, 0x2, 0x2, 0x257, 
    0x26e, 0x7, 0x59, 0x2, 0x2, 0x258, 0x25b, 0x9, 0xa, 0x2, 0x2, 0x259, 
    0x25c, 0x5, 0x13a, 0x9e, 0x2, 0x25a, 0x25c, 0x5, 0x13e, 0xa0, 0x2, 0x25b, 
    0x259, 0x3, 0x2, 0x2, 0x2, 0x25b, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x25c, 
    0x26e, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x25e, 0x7, 0x55, 0x2, 0x2, 0x25e, 
    0x26e, 0x5, 0x13e, 0xa0, 0x2, 0x25f, 0x260, 0x7, 0x56, 0x2, 0x2, 0x260, 
    0x26e, 0x5, 0x13c, 0x9f, 0x2, 0x261, 0x262, 0x7, 0x57, 0x2, 0x2, 0x262, 
    0x263, 0x7, 0xc, 0x2, 0x2, 0x263, 0x268, 0x5, 0x3c, 0x1f, 0x2, 0x264, 
    0x265, 0x7, 0xe, 0x2, 0x2, 0x265, 0x267, 0x5, 0x3c, 0x1f, 0x2, 0x266, 
    0x264, 0x3, 0x2, 0x2, 0x2, 0x267, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x268, 
    0x266, 0x3, 0x2, 0x2, 0x2, 0x268, 0x269, 0x3, 0x2, 0x2, 0x2, 0x269, 
    0x26b, 0x3, 0x2, 0x2, 0x2, 0x26a, 0x268, 0x3, 0x2, 0x2, 0x2, 0x26b, 
    0x26c, 0x7, 0xd, 0x2, 0x2, 0x26c, 0x26e, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x250, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x251, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x252, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x253, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x254, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x255, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x256, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x257, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x258, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x25d, 0x3, 0x2, 0x2, 0x2, 0x26d, 
    0x25f, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x261, 0x3, 0x2, 0x2, 0x2, 0x26e, 
    0x3b, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x272, 0x5, 0x13c, 0x9f, 0x2, 0x270, 
    0x272, 0x7, 0x8, 0x2, 0x2, 0x271, 0x26f, 0x3, 0x2, 0x2, 0x2, 0x271, 
    0x270, 0x3, 0x2, 0x2, 0x2, 0x272, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x273, 0x275, 
    0x7, 0xe, 0x2, 0x2, 0x274, 0x273, 0x3, 0x2, 0x2, 0x2, 0x274, 0x275, 
    0x3, 0x2, 0x2, 0x2, 0x275, 0x28b, 0x3, 0x2, 0x2, 0x2, 0x276, 0x28c, 
    0x5, 0x40, 0x21, 0x2, 0x277, 0x278, 0x7, 0x5b, 0x2, 0x2, 0x278, 0x279, 
    0x7, 0x4, 0x2, 0x2, 0x279, 0x28c, 0x7, 0x5c, 0x2, 0x2, 0x27a, 0x28c, 
    0x7, 0x5a, 0x2, 0x2, 0x27b, 0x27c, 0x7, 0x5d, 0x2, 0x2, 0x27c, 0x28c, 
    0x7, 0x8, 0x2, 0x2, 0x27d, 0x27e, 0x7, 0x5e, 0x2, 0x2, 0x27e, 0x28c, 
    0x7, 0x8, 0x2, 0x2, 0x27f, 0x280, 0x9, 0xb, 0x2, 0x2, 0x280, 0x285, 
    0x7, 0x8, 0x2, 0x2, 0x281, 0x282, 0x7, 0xe, 0x2, 0x2, 0x282, 0x284, 
    0x7, 0x8, 0x2, 0x2, 0x283, 0x281, 0x3, 0x2, 0x2, 0x2, 0x284, 0x287, 
    0x3, 0x2, 0x2, 0x2, 0x285, 0x283, 0x3, 0x2, 0x2, 0x2, 0x285, 0x286, 
    0x3, 0x2, 0x2, 0x2, 0x286, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x287, 0x285, 
    0x3, 0x2, 0x2, 0x2, 0x288, 0x289, 0x7, 0x7d, 0x2, 0x2, 0x289, 0x28c, 
    0x5, 0x9a, 0x4e, 0x2, 0x28a, 0x28c, 0x5, 0x46, 0x24, 0x2, 0x28b, 0x276, 
    0x3, 0x2, 0x2, 0x2, 0x28b, 0x277, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x27a, 
    0x3, 0x2, 0x2, 0x2, 0x28b, 0x27b, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x27d, 
    0x3, 0x2, 0x2, 0x2, 0x28b, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x288, 
    0x3, 0x2, 0x2, 0x2, 0x28b, 0x28a, 0x3, 0x2, 0x2, 0x2, 0x28c, 0x3f, 0x3, 
    0x2, 0x2, 0x2, 0x28d, 0x28e, 0x7, 0x73, 0x2, 0x2, 0x28e, 0x292, 0x5, 
    0x42, 0x22, 0x2, 0x28f, 0x290, 0x5, 0x44, 0x23, 0x2, 0x290, 0x291, 0x5, 
    0x42, 0x22, 0x2, 0x291, 0x293, 0x3, 0x2, 0x2, 0x2, 0x292, 0x28f, 0x3, 
    0x2, 0x2, 0x2, 0x292, 0x293, 0x3, 0x2, 0x2, 0x2, 0x293, 0x41, 0x3, 0x2, 
    0x2, 0x2, 0x294, 0x296, 0x7, 0x12, 0x2, 0x2, 0x295, 0x294, 0x3, 0x2, 
    0x2, 0x2, 0x295, 0x296, 0x3, 0x2, 0x2, 0x2, 0x296, 0x297, 0x3, 0x2, 
    0x2, 0x2, 0x297, 0x29a, 0x9, 0xc, 0x2, 0x2, 0x298, 0x29a, 0x7, 0x7, 
    0x2, 0x2, 0x299, 0x295, 0x3, 0x2, 0x2, 0x2, 0x299, 0x298, 0x3, 0x2, 
    0x2, 0x2, 0x29a, 0x43, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x29c, 0x9, 0xd, 0x2, 
    0x2, 0x29c, 0x45, 0x3, 0x2, 0x2, 0x2, 0x29d, 0x29e, 0x7, 0x41, 0x2, 
    0x2, 0x29e, 0x29f, 0x5, 0x28, 0x15, 0x2, 0x29f, 0x2a0, 0x7, 0xe, 0x2, 
    0x2, 0x2a0, 0x2a5, 0x7, 0x42, 0x2, 0x2, 0x2a1, 0x2a6, 0x7, 0x7, 0x2, 
    0x2, 0x2a2, 0x2a3, 0x5, 0x132, 0x9a, 0x2, 0x2a3, 0x2a4, 0x7, 0x8b, 0x2, 
    0x2, 0x2a4, 0x2a6, 0x3, 0x2, 0x2, 0x2, 0x2a5, 0x2a1, 0x3, 0x2, 0x2, 
    0x2, 0x2a5, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a7, 0x3, 0x2, 0x2, 
    0x2, 0x2a7, 0x2a8, 0x7, 0xe, 0x2, 0x2, 0x2a8, 0x2a9, 0x7, 0x43, 0x2, 
    0x2, 0x2a9, 0x2aa, 0x5, 0x12e, 0x98, 0x2, 0x2aa, 0x47, 0x3, 0x2, 0x2, 
    0x2, 0x2ab, 0x2ac, 0x7, 0x63, 0x2, 0x2, 0x2ac, 0x2ae, 0x5, 0x13c, 0x9f, 
    0x2, 0x2ad, 0x2ab, 0x3, 0x2, 0x2, 0x2, 0x2ad, 0x2ae, 0x3, 0x2, 0x2, 
    0x2, 0x2ae, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b3, 0x5, 0x4a, 0x26, 
    0x2, 0x2b0, 0x2b2, 0x5, 0x1c, 0xf, 0x2, 0x2b1, 0x2b0, 0x3, 0x2, 0x2, 
    0x2, 0x2b2, 0x2b5, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b1, 0x3, 0x2, 0x2, 
    0x2, 0x2b3, 0x2b4, 0x3, 0x2, 0x2, 0x2, 0x2b4, 0x49, 0x3, 0x2, 0x2, 0x2, 
    0x2b5, 0x2b3, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2b7, 0x7, 0x62, 0x2, 0x2, 
    0x2b7, 0x2b9, 0x5, 0x13c, 0x9f, 0x2, 0x2b8, 0x2ba, 0x5, 0x4c, 0x27, 
    0x2, 0x2b9, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2ba, 0x3, 0x2, 0x2, 
    0x2, 0x2ba, 0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2bb, 0x2bd, 0x7, 0x8, 0x2, 
    0x2, 0x2bc, 0x2bb, 0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2bd, 0x3, 0x2, 0x2, 
    0x2, 0x2bd, 0x2be, 0x3, 0x2, 0x2, 0x2, 0x2be, 0x2bf, 0x7, 0x16, 0x2, 
    0x2, 0x2bf, 0x2c0, 0x5, 0xe0, 0x71, 0x2, 0x2c0, 0x4b, 0x3, 0x2, 0x2, 
    0x2, 0x2c1, 0x2c2, 0x7, 0xc, 0x2, 0x2, 0x2c2, 0x2c7, 0x5, 0x13c, 0x9f, 
    0x2, 0x2c3, 0x2c4, 0x7, 0xe, 0x2, 0x2, 0x2c4, 0x2c6, 0x5, 0x13c, 0x9f, 
    0x2, 0x2c5, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c6, 0x2c9, 0x3, 0x2, 0x2, 
    0x2, 0x2c7, 0x2c5, 0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2c8, 0x3, 0x2, 0x2, 
    0x2, 0x2c8, 0x2ca, 0x3, 0x2, 0x2, 0x2, 0x2c9, 0x2c7, 0x3, 0x2, 0x2, 
    0x2, 0x2ca, 0x2cb, 0x7, 0xd, 0x2, 0x2, 0x2cb, 0x4d, 0x3, 0x2, 0x2, 0x2, 
    0x2cc, 0x2cd, 0x5, 0x50, 0x29, 0x2, 0x2cd, 0x2d1, 0x5, 0x52, 0x2a, 0x2, 
    0x2ce, 0x2d0, 0x5, 0x1c, 0xf, 0x2, 0x2cf, 0x2ce, 0x3, 0x2, 0x2, 0x2, 
    0x2d0, 0x2d3, 0x3, 0x2, 0x2, 0x2, 0x2d1, 0x2cf, 0x3, 0x2, 0x2, 0x2, 
    0x2d1, 0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x2d3, 
    0x2d1, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2d5, 0x7, 0x64, 0x2, 0x2, 0x2d5, 
    0x2d6, 0x5, 0x13c, 0x9f, 0x2, 0x2d6, 0x2d7, 0x7, 0x68, 0x2, 0x2, 0x2d7, 
    0x2dc, 0x5, 0x13c, 0x9f, 0x2, 0x2d8, 0x2d9, 0x7, 0xe, 0x2, 0x2, 0x2d9, 
    0x2db, 0x5, 0x13c, 0x9f, 0x2, 0x2da, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2db, 
    0x2de, 0x3, 0x2, 0x2, 0x2, 0x2dc, 0x2da, 0x3, 0x2, 0x2, 0x2, 0x2dc, 
    0x2dd, 0x3, 0x2, 0x2, 0x2, 0x2dd, 0x51, 0x3, 0x2, 0x2, 0x2, 0x2de, 0x2dc, 
    0x3, 0x2, 0x2, 0x2, 0x2df, 0x2e0, 0x7, 0xe, 0x2, 0x2, 0x2e0, 0x2e2, 
    0x5, 0x54, 0x2b, 0x2, 0x2e1, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2e1, 0x2e2, 
    0x3, 0x2, 0x2, 0x2, 0x2e2, 0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e7, 
    0x5, 0x58, 0x2d, 0x2, 0x2e4, 0x2e6, 0x5, 0x56, 0x2c, 0x2, 0x2e5, 0x2e4, 
    0x3, 0x2, 0x2, 0x2, 0x2e6, 0x2e9, 0x3, 0x2, 0x2, 0x2, 0x2e7, 0x2e5, 
    0x3, 0x2, 0x2, 0x2, 0x2e7, 0x2e8, 0x3, 0x2, 0x2, 0x2, 0x2e8, 0x2f0, 
    0x3, 0x2, 0x2, 0x2, 0x2e9, 0x2e7, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2ec, 
    0x5, 0x56, 0x2c, 0x2, 0x2eb, 0x2ea, 0x3, 0x2, 0x2, 0x2, 0x2ec, 0x2ed, 
    0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2ee, 
    0x3, 0x2, 0x2, 0x2, 0x2ee, 0x2f0, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2e3, 
    0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2eb, 0x3, 0x2, 0x2, 0x2, 0x2f0, 0x53, 0x3, 
    0x2, 0x2, 0x2, 0x2f1, 0x2f2, 0x9, 0xe, 0x2, 0x2, 0x2f2, 0x55, 0x3, 0x2, 
    0x2, 0x2, 0x2f3, 0x2f4, 0x7, 0x21, 0x2, 0x2, 0x2f4, 0x2f5, 0x7, 0x7, 
    0x2, 0x2, 0x2f5, 0x2f6, 0x7, 0xf, 0x2, 0x2, 0x2f6, 0x2f7, 0x5, 0x58, 
    0x2d, 0x2, 0x2f7, 0x57, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2fa, 0x5, 0x5a, 
    0x2e, 0x2, 0x2f9, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2fa, 0x2fb, 0x3, 0x2, 
    0x2, 0x2, 0x2fb, 0x2f9, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x2fc, 0x3, 0x2, 
    0x2, 0x2, 0x2fc, 0x303, 0x3, 0x2, 0x2, 0x2, 0x2fd, 0x2ff, 0x5, 0x7e, 
    0x40, 0x2, 0x2fe, 0x2fd, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x300, 0x3, 0x2, 
    0x2, 0x2, 0x300, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x300, 0x301, 0x3, 0x2, 
    0x2, 0x2, 0x301, 0x303, 0x3, 0x2, 0x2, 0x2, 0x302, 0x2f9, 0x3, 0x2, 
    0x2, 0x2, 0x302, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x303, 0x59, 0x3, 0x2, 0x2, 
    0x2, 0x304, 0x308, 0x5, 0x3c, 0x1f, 0x2, 0x305, 0x308, 0x5, 0x86, 0x44, 
    0x2, 0x306, 0x308, 0x7, 0x72, 0x2, 0x2, 0x307, 0x304, 0x3, 0x2, 0x2, 
    0x2, 0x307, 0x305, 0x3, 0x2, 0x2, 0x2, 0x307, 0x306, 0x3, 0x2, 0x2, 
    0x2, 0x308, 0x309, 0x3, 0x2, 0x2, 0x2, 0x309, 0x30c, 0x7, 0xf, 0x2, 
    0x2, 0x30a, 0x30d, 0x5, 0xf2, 0x7a, 0x2, 0x30b, 0x30d, 0x5, 0x86, 0x44, 
    0x2, 0x30c, 0x30a, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x30b, 0x3, 0x2, 0x2, 
    0x2, 0x30d, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x30f, 0x5, 0x5e, 0x30, 
    0x2, 0x30f, 0x313, 0x5, 0x60, 0x31, 0x2, 0x310, 0x312, 0x5, 0x1c, 0xf, 
    0x2, 0x311, 0x310, 0x3, 0x2, 0x2, 0x2, 0x312, 0x315, 0x3, 0x2, 0x2, 
    0x2, 0x313, 0x311, 0x3, 0x2, 0x2, 0x2, 0x313, 0x314, 0x3, 0x2, 0x2, 
    0x2, 0x314, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x315, 0x313, 0x3, 0x2, 0x2, 0x2, 
    0x316, 0x317, 0x7, 0x65, 0x2, 0x2, 0x317, 0x318, 0x5, 0x13c, 0x9f, 0x2, 
    0x318, 0x319, 0x7, 0x68, 0x2, 0x2, 0x319, 0x31a, 0x5, 0x13c, 0x9f, 0x2, 
    0x31a, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x31d, 0x5, 0x64, 0x33, 0x2, 
    0x31c, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x31d, 0x31e, 0x3, 0x2, 0x2, 0x2, 
    0x31e, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x31f, 0x3, 0x2, 0x2, 0x2, 
    0x31f, 0x323, 0x3, 0x2, 0x2, 0x2, 0x320, 0x322, 0x5, 0x62, 0x32, 0x2, 
    0x321, 0x320, 0x3, 0x2, 0x2, 0x2, 0x322, 0x325, 0x3, 0x2, 0x2, 0x2, 
    0x323, 0x321, 0x3, 0x2, 0x2, 0x2, 0x323, 0x324, 0x3, 0x2, 0x2, 0x2, 
    0x324, 0x32c, 0x3, 0x2, 0x2, 0x2, 0x325, 0x323, 0x3, 0x2, 0x2, 0x2, 
    0x326, 0x328, 0x5, 0x62, 0x32, 0x2, 0x327, 0x326, 0x3, 0x2, 0x2, 0x2, 
    0x328, 0x329, 0x3, 0x2, 0x2, 0x2, 0x329, 0x327, 0x3, 0x2, 0x2, 0x2, 
    0x329, 0x32a, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x32c, 0x3, 0x2, 0x2, 0x2, 
    0x32b, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x327, 0x3, 0x2, 0x2, 0x2, 
    0x32c, 0x61, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x32e, 0x7, 0x21, 0x2, 0x2, 
    0x32e, 0x32f, 0x7, 0x7, 0x2, 0x2, 0x32f, 0x331, 0x7, 0xf, 0x2, 0x2, 
    0x330, 0x332, 0x5, 0x64, 0x33, 0x2, 0x331, 0x330, 0x3, 0x2, 0x2, 0x2, 
    0x332, 0x333, 0x3, 0x2, 0x2, 0x2, 0x333, 0x331, 0x3, 0x2, 0x2, 0x2, 
    0x333, 0x334, 0x3, 0x2, 0x2, 0x2, 0x334, 0x63, 0x3, 0x2, 0x2, 0x2, 0x335, 
    0x338, 0x5, 0x66, 0x34, 0x2, 0x336, 0x338, 0x7, 0x72, 0x2, 0x2, 0x337, 
    0x335, 0x3, 0x2, 0x2, 0x2, 0x337, 0x336, 0x3, 0x2, 0x2, 0x2, 0x338, 
    0x339, 0x3, 0x2, 0x2, 0x2, 0x339, 0x33a, 0x7, 0xf, 0x2, 0x2, 0x33a, 
    0x33b, 0x5, 0xf2, 0x7a, 0x2, 0x33b, 0x65, 0x3, 0x2, 0x2, 0x2, 0x33c, 
    0x33d, 0x7, 0x76, 0x2, 0x2, 0x33d, 0x355, 0x5, 0x68, 0x35, 0x2, 0x33e, 
    0x33f, 0x7, 0x74, 0x2, 0x2, 0x33f, 0x355, 0x5, 0x68, 0x35, 0x2, 0x340, 
    0x341, 0x7, 0x73, 0x2, 0x2, 0x341, 0x348, 0x5, 0x68, 0x35, 0x2, 0x342, 
    0x344, 0x5, 0x44, 0x23, 0x2, 0x343, 0x345, 0x7, 0x76, 0x2, 0x2, 0x344, 
    0x343, 0x3, 0x2, 0x2, 0x2, 0x344, 0x345, 0x3, 0x2, 0x2, 0x2, 0x345, 
    0x346, 0x3, 0x2, 0x2, 0x2, 0x346, 0x347, 0x5, 0x68, 0x35, 0x2, 0x347, 
    0x349, 0x3, 0x2, 0x2, 0x2, 0x348, 0x342, 0x3, 0x2, 0x2, 0x2, 0x348, 
    0x349, 0x3, 0x2, 0x2, 0x2, 0x349, 0x355, 0x3, 0x2, 0x2, 0x2, 0x34a, 
    0x34b, 0x7, 0x77, 0x2, 0x2, 0x34b, 0x352, 0x5, 0x68, 0x35, 0x2, 0x34c, 
    0x34e, 0x5, 0x44, 0x23, 0x2, 0x34d, 0x34f, 0x7, 0x76, 0x2, 0x2, 0x34e, 
    0x34d, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x34f, 0x3, 0x2, 0x2, 0x2, 0x34f, 
    0x350, 0x3, 0x2, 0x2, 0x2, 0x350, 0x351, 0x5, 0x68, 0x35, 0x2, 0x351, 
    0x353, 0x3, 0x2, 0x2, 0x2, 0x352, 0x34c, 0x3, 0x2, 0x2, 0x2, 0x352, 
    0x353, 0x3, 0x2, 0x2, 0x2, 0x353, 0x355, 0x3, 0x2, 0x2, 0x2, 0x354, 
    0x33c, 0x3, 0x2, 0x2, 0x2, 0x354, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x354, 
    0x340, 0x3, 0x2, 0x2, 0x2, 0x354, 0x34a, 0x3, 0x2, 0x2, 0x2, 0x355, 
    0x67, 0x3, 0x2, 0x2, 0x2, 0x356, 0x358, 0x7, 0x12, 0x2, 0x2, 0x357, 
    0x356, 0x3, 0x2, 0x2, 0x2, 0x357, 0x358, 0x3, 0x2, 0x2, 0x2, 0x358, 
    0x359, 0x3, 0x2, 0x2, 0x2, 0x359, 0x35a, 0x5, 0x130, 0x99, 0x2, 0x35a, 
    0x69, 0x3, 0x2, 0x2, 0x2, 0x35b, 0x35c, 0x5, 0x6c, 0x37, 0x2, 0x35c, 
    0x360, 0x5, 0x6e, 0x38, 0x2, 0x35d, 0x35f, 0x5, 0x1c, 0xf, 0x2, 0x35e, 
    0x35d, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x362, 0x3, 0x2, 0x2, 0x2, 0x360, 
    0x35e, 0x3, 0x2, 0x2, 0x2, 0x360, 0x361, 0x3, 0x2, 0x2, 0x2, 0x361, 
    0x6b, 0x3, 0x2, 0x2, 0x2, 0x362, 0x360, 0x3, 0x2, 0x2, 0x2, 0x363, 0x364, 
    0x7, 0x66, 0x2, 0x2, 0x364, 0x365, 0x5, 0x13c, 0x9f, 0x2, 0x365, 0x366, 
    0x7, 0x68, 0x2, 0x2, 0x366, 0x367, 0x5, 0x13c, 0x9f, 0x2, 0x367, 0x6d, 
    0x3, 0x2, 0x2, 0x2, 0x368, 0x36a, 0x5, 0x72, 0x3a, 0x2, 0x369, 0x368, 
    0x3, 0x2, 0x2, 0x2, 0x36a, 0x36b, 0x3, 0x2, 0x2, 0x2, 0x36b, 0x369, 
    0x3, 0x2, 0x2, 0x2, 0x36b, 0x36c, 0x3, 0x2, 0x2, 0x2, 0x36c, 0x370, 
    0x3, 0x2, 0x2, 0x2, 0x36d, 0x36f, 0x5, 0x70, 0x39, 0x2, 0x36e, 0x36d, 
    0x3, 0x2, 0x2, 0x2, 0x36f, 0x372, 0x3, 0x2, 0x2, 0x2, 0x370, 0x36e, 
    0x3, 0x2, 0x2, 0x2, 0x370, 0x371, 0x3, 0x2, 0x2, 0x2, 0x371, 0x379, 
    0x3, 0x2, 0x2, 0x2, 0x372, 0x370, 0x3, 0x2, 0x2, 0x2, 0x373, 0x375, 
    0x5, 0x70, 0x39, 0x2, 0x374, 0x373, 0x3, 0x2, 0x2, 0x2, 0x375, 0x376, 
    0x3, 0x2, 0x2, 0x2, 0x376, 0x374, 0x3, 0x2, 0x2, 0x2, 0x376, 0x377, 
    0x3, 0x2, 0x2, 0x2, 0x377, 0x379, 0x3, 0x2, 0x2, 0x2, 0x378, 0x369, 
    0x3, 0x2, 0x2, 0x2, 0x378, 0x374, 0x3, 0x2, 0x2, 0x2, 0x379, 0x6f, 0x3, 
    0x2, 0x2, 0x2, 0x37a, 0x37b, 0x7, 0x21, 0x2, 0x2, 0x37b, 0x37c, 0x7, 
    0x7, 0x2, 0x2, 0x37c, 0x37e, 0x7, 0xf, 0x2, 0x2, 0x37d, 0x37f, 0x5, 
    0x72, 0x3a, 0x2, 0x37e, 0x37d, 0x3, 0x2, 0x2, 0x2, 0x37f, 0x380, 0x3, 
    0x2, 0x2, 0x2, 0x380, 0x37e, 0x3, 0x2, 0x2, 0x2, 0x380, 0x381, 0x3, 
    0x2, 0x2, 0x2, 0x381, 0x71, 0x3, 0x2, 0x2, 0x2, 0x382, 0x383, 0x9, 0xf, 
    0x2, 0x2, 0x383, 0x386, 0x5, 0x68, 0x35, 0x2, 0x384, 0x386, 0x7, 0x6e, 
    0x2, 0x2, 0x385, 0x382, 0x3, 0x2, 0x2, 0x2, 0x385, 0x384, 0x3, 0x2, 
    0x2, 0x2, 0x386, 0x387, 0x3, 0x2, 0x2, 0x2, 0x387, 0x388, 0x7, 0xf, 
    0x2, 0x2, 0x388, 0x389, 0x5, 0xf2, 0x7a, 0x2, 0x389, 0x73, 0x3, 0x2, 
    0x2, 0x2, 0x38a, 0x38b, 0x5, 0x76, 0x3c, 0x2, 0x38b, 0x38f, 0x5, 0x78, 
    0x3d, 0x2, 0x38c, 0x38e, 0x5, 0x1c, 0xf, 0x2, 0x38d, 0x38c, 0x3, 0x2, 
    0x2, 0x2, 0x38e, 0x391, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x38d, 0x3, 0x2, 
    0x2, 0x2, 0x38f, 0x390, 0x3, 0x2, 0x2, 0x2, 0x390, 0x75, 0x3, 0x2, 0x2, 
    0x2, 0x391, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x392, 0x393, 0x7, 0x67, 0x2, 
    0x2, 0x393, 0x394, 0x5, 0x13c, 0x9f, 0x2, 0x394, 0x395, 0x7, 0x68, 0x2, 
    0x2, 0x395, 0x396, 0x5, 0x13c, 0x9f, 0x2, 0x396, 0x77, 0x3, 0x2, 0x2, 
    0x2, 0x397, 0x399, 0x5, 0x7c, 0x3f, 0x2, 0x398, 0x397, 0x3, 0x2, 0x2, 
    0x2, 0x399, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x398, 0x3, 0x2, 0x2, 
    0x2, 0x39a, 0x39b, 0x3, 0x2, 0x2, 0x2, 0x39b, 0x39f, 0x3, 0x2, 0x2, 
    0x2, 0x39c, 0x39e, 0x5, 0x7a, 0x3e, 0x2, 0x39d, 0x39c, 0x3, 0x2, 0x2, 
    0x2, 0x39e, 0x3a1, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x39d, 0x3, 0x2, 0x2, 
    0x2, 0x39f, 0x3a0, 0x3, 0x2, 0x2, 0x2, 0x3a0, 0x3a8, 0x3, 0x2, 0x2, 
    0x2, 0x3a1, 0x39f, 0x3, 0x2, 0x2, 0x2, 0x3a2, 0x3a4, 0x5, 0x7a, 0x3e, 
    0x2, 0x3a3, 0x3a2, 0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a5, 0x3, 0x2, 0x2, 
    0x2, 0x3a5, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x3a5, 0x3a6, 0x3, 0x2, 0x2, 
    0x2, 0x3a6, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x398, 0x3, 0x2, 0x2, 
    0x2, 0x3a7, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x79, 0x3, 0x2, 0x2, 0x2, 
    0x3a9, 0x3aa, 0x7, 0x21, 0x2, 0x2, 0x3aa, 0x3ab, 0x7, 0x7, 0x2, 0x2, 
    0x3ab, 0x3ad, 0x7, 0xf, 0x2, 0x2, 0x3ac, 0x3ae, 0x5, 0x7c, 0x3f, 0x2, 
    0x3ad, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3ae, 0x3af, 0x3, 0x2, 0x2, 0x2, 
    0x3af, 0x3ad, 0x3, 0x2, 0x2, 0x2, 0x3af, 0x3b0, 0x3, 0x2, 0x2, 0x2, 
    0x3b0, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x3b1, 0x3b2, 0x5, 0x68, 0x35, 0x2, 
    0x3b2, 0x3b3, 0x7, 0xf, 0x2, 0x2, 0x3b3, 0x3b4, 0x5, 0xf2, 0x7a, 0x2, 
    0x3b4, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3b5, 0x3b6, 0x7, 0x6f, 0x2, 0x2, 
    0x3b6, 0x3b7, 0x7, 0xf, 0x2, 0x2, 0x3b7, 0x3b9, 0x9, 0x10, 0x2, 0x2, 
    0x3b8, 0x3b1, 0x3, 0x2, 0x2, 0x2, 0x3b8, 0x3b5, 0x3, 0x2, 0x2, 0x2, 
    0x3b9, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3bb, 0x7, 0xa, 0x2, 0x2, 0x3bb, 
    0x3c0, 0x5, 0x80, 0x41, 0x2, 0x3bc, 0x3bd, 0x7, 0x9, 0x2, 0x2, 0x3bd, 
    0x3bf, 0x5, 0x80, 0x41, 0x2, 0x3be, 0x3bc, 0x3, 0x2, 0x2, 0x2, 0x3bf, 
    0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c0, 0x3be, 0x3, 0x2, 0x2, 0x2, 0x3c0, 
    0x3c1, 0x3, 0x2, 0x2, 0x2, 0x3c1, 0x3c3, 0x3, 0x2, 0x2, 0x2, 0x3c2, 
    0x3c0, 0x3, 0x2, 0x2, 0x2, 0x3c3, 0x3c4, 0x7, 0xb, 0x2, 0x2, 0x3c4, 
    0x7f, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3ce, 0x5, 0xf2, 0x7a, 0x2, 0x3c6, 
    0x3ce, 0x5, 0x82, 0x42, 0x2, 0x3c7, 0x3ce, 0x5, 0x86, 0x44, 0x2, 0x3c8, 
    0x3ce, 0x5, 0x66, 0x34, 0x2, 0x3c9, 0x3ce, 0x7, 0x6b, 0x2, 0x2, 0x3ca, 
    0x3ce, 0x7, 0x72, 0x2, 0x2, 0x3cb, 0x3ce, 0x5, 0x84, 0x43, 0x2, 0x3cc, 
    0x3ce, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3c5, 0x3, 0x2, 0x2, 0x2, 0x3cd, 
    0x3c6, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3c7, 0x3, 0x2, 0x2, 0x2, 0x3cd, 
    0x3c8, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3cd, 
    0x3ca, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3cb, 0x3, 0x2, 0x2, 0x2, 0x3cd, 
    0x3cc, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x81, 0x3, 0x2, 0x2, 0x2, 0x3cf, 0x3d0, 
    0x5, 0x13c, 0x9f, 0x2, 0x3d0, 0x3d1, 0x7, 0x1c, 0x2, 0x2, 0x3d1, 0x3d2, 
    0x5, 0x13c, 0x9f, 0x2, 0x3d2, 0x83, 0x3, 0x2, 0x2, 0x2, 0x3d3, 0x3d4, 
    0x7, 0x78, 0x2, 0x2, 0x3d4, 0x3d5, 0x7, 0x5, 0x2, 0x2, 0x3d5, 0x85, 
    0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d7, 0x9, 0x11, 0x2, 0x2, 0x3d7, 0x87, 
    0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3d9, 0x7, 0x78, 0x2, 0x2, 0x3d9, 0x3db, 
    0x7, 0x5, 0x2, 0x2, 0x3da, 0x3dc, 0x7, 0x8, 0x2, 0x2, 0x3db, 0x3da, 
    0x3, 0x2, 0x2, 0x2, 0x3db, 0x3dc, 0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3dd, 
    0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3e1, 0x5, 0x8a, 0x46, 0x2, 0x3de, 0x3e0, 
    0x5, 0x1c, 0xf, 0x2, 0x3df, 0x3de, 0x3, 0x2, 0x2, 0x2, 0x3e0, 0x3e3, 
    0x3, 0x2, 0x2, 0x2, 0x3e1, 0x3df, 0x3, 0x2, 0x2, 0x2, 0x3e1, 0x3e2, 
    0x3, 0x2, 0x2, 0x2, 0x3e2, 0x89, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3e1, 0x3, 
    0x2, 0x2, 0x2, 0x3e4, 0x3ef, 0x5, 0x90, 0x49, 0x2, 0x3e5, 0x3e7, 0x5, 
    0xaa, 0x56, 0x2, 0x3e6, 0x3e5, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x3e8, 0x3, 
    0x2, 0x2, 0x2, 0x3e8, 0x3e6, 0x3, 0x2, 0x2, 0x2, 0x3e8, 0x3e9, 0x3, 
    0x2, 0x2, 0x2, 0x3e9, 0x3ef, 0x3, 0x2, 0x2, 0x2, 0x3ea, 0x3ef, 0x5, 
    0xb4, 0x5b, 0x2, 0x3eb, 0x3ef, 0x5, 0xb6, 0x5c, 0x2, 0x3ec, 0x3ef, 0x5, 
    0xbc, 0x5f, 0x2, 0x3ed, 0x3ef, 0x5, 0xbe, 0x60, 0x2, 0x3ee, 0x3e4, 0x3, 
    0x2, 0x2, 0x2, 0x3ee, 0x3e6, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ea, 0x3, 
    0x2, 0x2, 0x2, 0x3ee, 0x3eb, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ec, 0x3, 
    0x2, 0x2, 0x2, 0x3ee, 0x3ed, 0x3, 0x2, 0x2, 0x2, 0x3ef, 0x8b, 0x3, 0x2, 
    0x2, 0x2, 0x3f0, 0x3f1, 0x7, 0x78, 0x2, 0x2, 0x3f1, 0x3f2, 0x7, 0x5, 
    0x2, 0x2, 0x3f2, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x3f3, 0x403, 0x5, 0x8c, 
    0x47, 0x2, 0x3f4, 0x3f5, 0x7, 0x79, 0x2, 0x2, 0x3f5, 0x3fa, 0x7, 0x5, 
    0x2, 0x2, 0x3f6, 0x3f7, 0x7, 0xe, 0x2, 0x2, 0x3f7, 0x3f9, 0x7, 0x5, 
    0x2, 0x2, 0x3f8, 0x3f6, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x3fc, 0x3, 0x2, 
    0x2, 0x2, 0x3fa, 0x3f8, 0x3, 0x2, 0x2, 0x2, 0x3fa, 0x3fb, 0x3, 0x2, 
    0x2, 0x2, 0x3fb, 0x3ff, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fa, 0x3, 0x2, 
    0x2, 0x2, 0x3fd, 0x3fe, 0x7, 0xb1, 0x2, 0x2, 0x3fe, 0x400, 0x7, 0x5, 
    0x2, 0x2, 0x3ff, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x400, 0x3, 0x2, 
    0x2, 0x2, 0x400, 0x403, 0x3, 0x2, 0x2, 0x2, 0x401, 0x403, 0x7, 0x7a, 
    0x2, 0x2, 0x402, 0x3f3, 0x3, 0x2, 0x2, 0x2, 0x402, 0x3f4, 0x3, 0x2, 
    0x2, 0x2, 0x402, 0x401, 0x3, 0x2, 0x2, 0x2, 0x403, 0x8f, 0x3, 0x2, 0x2, 
    0x2, 0x404, 0x405, 0x7, 0x7b, 0x2, 0x2, 0x405, 0x407, 0x5, 0x8c, 0x47, 
    0x2, 0x406, 0x404, 0x3, 0x2, 0x2, 0x2, 0x406, 0x407, 0x3, 0x2, 0x2, 
    0x2, 0x407, 0x409, 0x3, 0x2, 0x2, 0x2, 0x408, 0x40a, 0x5, 0x92, 0x4a, 
    0x2, 0x409, 0x408, 0x3, 0x2, 0x2, 0x2, 0x409, 0x40a, 0x3, 0x2, 0x2, 
    0x2, 0x40a, 0x40f, 0x3, 0x2, 0x2, 0x2, 0x40b, 0x40d, 0x7, 0xe, 0x2, 
    0x2, 0x40c, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x40c, 0x40d, 0x3, 0x2, 0x2, 
    0x2, 0x40d, 0x40e, 0x3, 0x2, 0x2, 0x2, 0x40e, 0x410, 0x5, 0x98, 0x4d, 
    0x2, 0x40f, 0x40c, 0x3, 0x2, 0x2, 0x2, 0x40f, 0x410, 0x3, 0x2, 0x2, 
    0x2, 0x410, 0x414, 0x3, 0x2, 0x2, 0x2, 0x411, 0x413, 0x5, 0x4a, 0x26, 
    0x2, 0x412, 0x411, 0x3, 0x2, 0x2, 0x2, 0x413, 0x416, 0x3, 0x2, 0x2, 
    0x2, 0x414, 0x412, 0x3, 0x2, 0x2, 0x2, 0x414, 0x415, 0x3, 0x2, 0x2, 
    0x2, 0x415, 0x418, 0x3, 0x2, 0x2, 0x2, 0x416, 0x414, 0x3, 0x2, 0x2, 
    0x2, 0x417, 0x419, 0x5, 0x96, 0x4c, 0x2, 0x418, 0x417, 0x3, 0x2, 0x2, 
    0x2, 0x418, 0x419, 0x3, 0x2, 0x2, 0x2, 0x419, 0x41c, 0x3, 0x2, 0x2, 
    0x2, 0x41a, 0x41d, 0x5, 0x9c, 0x4f, 0x2, 0x41b, 0x41d, 0x5, 0x9e, 0x50, 
    0x2, 0x41c, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x41c, 0x41b, 0x3, 0x2, 0x2, 
    0x2, 0x41d, 0x421, 0x3, 0x2, 0x2, 0x2, 0x41e, 0x420, 0x5, 0xa0, 0x51, 
    0x2, 0x41f, 0x41e, 0x3, 0x2, 0x2, 0x2, 0x420, 0x423, 0x3, 0x2, 0x2, 
    0x2, 0x421, 0x41f, 0x3, 0x2, 0x2, 0x2, 0x421, 0x422, 0x3, 0x2, 0x2, 
    0x2, 0x422, 0x91, 0x3, 0x2, 0x2, 0x2, 0x423, 0x421, 0x3, 0x2, 0x2, 0x2, 
    0x424, 0x425, 0x7, 0x63, 0x2, 0x2, 0x425, 0x427, 0x5, 0x13c, 0x9f, 0x2, 
    0x426, 0x428, 0x5, 0x94, 0x4b, 0x2, 0x427, 0x426, 0x3, 0x2, 0x2, 0x2, 
    0x427, 0x428, 0x3, 0x2, 0x2, 0x2, 0x428, 0x93, 0x3, 0x2, 0x2, 0x2, 0x429, 
    0x42a, 0x7, 0xea, 0x2, 0x2, 0x42a, 0x42b, 0x5, 0xe2, 0x72, 0x2, 0x42b, 
    0x95, 0x3, 0x2, 0x2, 0x2, 0x42c, 0x42d, 0x7, 0x81, 0x2, 0x2, 0x42d, 
    0x42e, 0x5, 0xe0, 0x71, 0x2, 0x42e, 0x97, 0x3, 0x2, 0x2, 0x2, 0x42f, 
    0x430, 0x7, 0x7d, 0x2, 0x2, 0x430, 0x435, 0x5, 0x9a, 0x4e, 0x2, 0x431, 
    0x432, 0x7, 0x7e, 0x2, 0x2, 0x432, 0x435, 0x7, 0x7, 0x2, 0x2, 0x433, 
    0x435, 0x7, 0x80, 0x2, 0x2, 0x434, 0x42f, 0x3, 0x2, 0x2, 0x2, 0x434, 
    0x431, 0x3, 0x2, 0x2, 0x2, 0x434, 0x433, 0x3, 0x2, 0x2, 0x2, 0x435, 
    0x99, 0x3, 0x2, 0x2, 0x2, 0x436, 0x437, 0x9, 0x12, 0x2, 0x2, 0x437, 
    0x9b, 0x3, 0x2, 0x2, 0x2, 0x438, 0x439, 0x5, 0x28, 0x15, 0x2, 0x439, 
    0x43b, 0x7, 0x82, 0x2, 0x2, 0x43a, 0x43c, 0x7, 0x75, 0x2, 0x2, 0x43b, 
    0x43a, 0x3, 0x2, 0x2, 0x2, 0x43b, 0x43c, 0x3, 0x2, 0x2, 0x2, 0x43c, 
    0x43d, 0x3, 0x2, 0x2, 0x2, 0x43d, 0x43e, 0x5, 0x28, 0x15, 0x2, 0x43e, 
    0x43f, 0x5, 0xe0, 0x71, 0x2, 0x43f, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x440, 
    0x441, 0x7, 0x83, 0x2, 0x2, 0x441, 0x442, 0x7, 0x75, 0x2, 0x2, 0x442, 
    0x443, 0x5, 0x28, 0x15, 0x2, 0x443, 0x444, 0x5, 0xe0, 0x71, 0x2, 0x444, 
    0x44a, 0x3, 0x2, 0x2, 0x2, 0x445, 0x446, 0x5, 0x28, 0x15, 0x2, 0x446, 
    0x447, 0x7, 0x83, 0x2, 0x2, 0x447, 0x448, 0x5, 0xe0, 0x71, 0x2, 0x448, 
    0x44a, 0x3, 0x2, 0x2, 0x2, 0x449, 0x440, 0x3, 0x2, 0x2, 0x2, 0x449, 
    0x445, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x44b, 0x44c, 
    0x9, 0x13, 0x2, 0x2, 0x44c, 0x472, 0x5, 0xf2, 0x7a, 0x2, 0x44d, 0x44e, 
    0x7, 0x84, 0x2, 0x2, 0x44e, 0x451, 0x5, 0xa2, 0x52, 0x2, 0x44f, 0x450, 
    0x9, 0x14, 0x2, 0x2, 0x450, 0x452, 0x5, 0xa2, 0x52, 0x2, 0x451, 0x44f, 
    0x3, 0x2, 0x2, 0x2, 0x452, 0x453, 0x3, 0x2, 0x2, 0x2, 0x453, 0x451, 
    0x3, 0x2, 0x2, 0x2, 0x453, 0x454, 0x3, 0x2, 0x2, 0x2, 0x454, 0x472, 
    0x3, 0x2, 0x2, 0x2, 0x455, 0x457, 0x7, 0xe, 0x2, 0x2, 0x456, 0x455, 
    0x3, 0x2, 0x2, 0x2, 0x456, 0x457, 0x3, 0x2, 0x2, 0x2, 0x457, 0x458, 
    0x3, 0x2, 0x2, 0x2, 0x458, 0x459, 0x7, 0x85, 0x2, 0x2, 0x459, 0x45a, 
    0x5, 0x13c, 0x9f, 0x2, 0x45a, 0x45b, 0x7, 0x86, 0x2, 0x2, 0x45b, 0x45c, 
    0x5, 0xf2, 0x7a, 0x2, 0x45c, 0x45d, 0x7, 0xe, 0x2, 0x2, 0x45d, 0x45e, 
    0x7, 0x87, 0x2, 0x2, 0x45e, 0x45f, 0x7, 0x4, 0x2, 0x2, 0x45f, 0x472, 
    0x3, 0x2, 0x2, 0x2, 0x460, 0x461, 0x7, 0x88, 0x2, 0x2, 0x461, 0x462, 
    0x7, 0x4, 0x2, 0x2, 0x462, 0x464, 0x5, 0x13e, 0xa0, 0x2, 0x463, 0x465, 
    0x7, 0x89, 0x2, 0x2, 0x464, 0x463, 0x3, 0x2, 0x2, 0x2, 0x464, 0x465, 
    0x3, 0x2, 0x2, 0x2, 0x465, 0x469, 0x3, 0x2, 0x2, 0x2, 0x466, 0x467, 
    0x7, 0x92, 0x2, 0x2, 0x467, 0x46a, 0x5, 0xa4, 0x53, 0x2, 0x468, 0x46a, 
    0x7, 0x93, 0x2, 0x2, 0x469, 0x466, 0x3, 0x2, 0x2, 0x2, 0x469, 0x468, 
    0x3, 0x2, 0x2, 0x2, 0x46a, 0x472, 0x3, 0x2, 0x2, 0x2, 0x46b, 0x46c, 
    0x7, 0x7f, 0x2, 0x2, 0x46c, 0x472, 0x5, 0xa4, 0x53, 0x2, 0x46d, 0x46e, 
    0x7, 0x8a, 0x2, 0x2, 0x46e, 0x46f, 0x5, 0x132, 0x9a, 0x2, 0x46f, 0x470, 
    0x7, 0x8b, 0x2, 0x2, 0x470, 0x472, 0x3, 0x2, 0x2, 0x2, 0x471, 0x44b, 
    0x3, 0x2, 0x2, 0x2, 0x471, 0x44d, 0x3, 0x2, 0x2, 0x2, 0x471, 0x456, 
    0x3, 0x2, 0x2, 0x2, 0x471, 0x460, 0x3, 0x2, 0x2, 0x2, 0x471, 0x46b, 
    0x3, 0x2, 0x2, 0x2, 0x471, 0x46d, 0x3, 0x2, 0x2, 0x2, 0x472, 0xa1, 0x3, 
    0x2, 0x2, 0x2, 0x473, 0x474, 0x5, 0x28, 0x15, 0x2, 0x474, 0x475, 0x7, 
    0x6, 0x2, 0x2, 0x475, 0xa3, 0x3, 0x2, 0x2, 0x2, 0x476, 0x47b, 0x5, 0xa6, 
    0x54, 0x2, 0x477, 0x47b, 0x5, 0xa8, 0x55, 0x2, 0x478, 0x47b, 0x5, 0x9a, 
    0x4e, 0x2, 0x479, 0x47b, 0x5, 0x13e, 0xa0, 0x2, 0x47a, 0x476, 0x3, 0x2, 
    0x2, 0x2, 0x47a, 0x477, 0x3, 0x2, 0x2, 0x2, 0x47a, 0x478, 0x3, 0x2, 
    0x2, 0x2, 0x47a, 0x479, 0x3, 0x2, 0x2, 0x2, 0x47b, 0xa5, 0x3, 0x2, 0x2, 
    0x2, 0x47c, 0x47d, 0x9, 0x15, 0x2, 0x2, 0x47d, 0xa7, 0x3, 0x2, 0x2, 
    0x2, 0x47e, 0x47f, 0x9, 0x16, 0x2, 0x2, 0x47f, 0xa9, 0x3, 0x2, 0x2, 
    0x2, 0x480, 0x481, 0x7, 0x8f, 0x2, 0x2, 0x481, 0x483, 0x5, 0x8e, 0x48, 
    0x2, 0x482, 0x484, 0x7, 0x90, 0x2, 0x2, 0x483, 0x482, 0x3, 0x2, 0x2, 
    0x2, 0x483, 0x484, 0x3, 0x2, 0x2, 0x2, 0x484, 0x485, 0x3, 0x2, 0x2, 
    0x2, 0x485, 0x486, 0x7, 0x91, 0x2, 0x2, 0x486, 0x487, 0x5, 0xac, 0x57, 
    0x2, 0x487, 0x48c, 0x5, 0xb0, 0x59, 0x2, 0x488, 0x489, 0x7, 0xe, 0x2, 
    0x2, 0x489, 0x48b, 0x5, 0xb2, 0x5a, 0x2, 0x48a, 0x488, 0x3, 0x2, 0x2, 
    0x2, 0x48b, 0x48e, 0x3, 0x2, 0x2, 0x2, 0x48c, 0x48a, 0x3, 0x2, 0x2, 
    0x2, 0x48c, 0x48d, 0x3, 0x2, 0x2, 0x2, 0x48d, 0x49c, 0x3, 0x2, 0x2, 
    0x2, 0x48e, 0x48c, 0x3, 0x2, 0x2, 0x2, 0x48f, 0x490, 0x7, 0x8f, 0x2, 
    0x2, 0x490, 0x491, 0x5, 0xac, 0x57, 0x2, 0x491, 0x492, 0x5, 0xb0, 0x59, 
    0x2, 0x492, 0x493, 0x7, 0x75, 0x2, 0x2, 0x493, 0x498, 0x5, 0x8e, 0x48, 
    0x2, 0x494, 0x495, 0x7, 0xe, 0x2, 0x2, 0x495, 0x497, 0x5, 0xb2, 0x5a, 
    0x2, 0x496, 0x494, 0x3, 0x2, 0x2, 0x2, 0x497, 0x49a, 0x3, 0x2, 0x2, 
    0x2, 0x498, 0x496, 0x3, 0x2, 0x2, 0x2, 0x498, 0x499, 0x3, 0x2, 0x2, 
    0x2, 0x499, 0x49c, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x498, 0x3, 0x2, 0x2, 
    0x2, 0x49b, 0x480, 0x3, 0x2, 0x2, 0x2, 0x49b, 0x48f, 0x3, 0x2, 0x2, 
    0x2, 0x49c, 0xab, 0x3, 0x2, 0x2, 0x2, 0x49d, 0x4a4, 0x5, 0xae, 0x58, 
    0x2, 0x49e, 0x49f, 0x7, 0xc, 0x2, 0x2, 0x49f, 0x4a0, 0x5, 0xe0, 0x71, 
    0x2, 0x4a0, 0x4a1, 0x7, 0xd, 0x2, 0x2, 0x4a1, 0x4a4, 0x3, 0x2, 0x2, 
    0x2, 0x4a2, 0x4a4, 0x5, 0x13e, 0xa0, 0x2, 0x4a3, 0x49d, 0x3, 0x2, 0x2, 
    0x2, 0x4a3, 0x49e, 0x3, 0x2, 0x2, 0x2, 0x4a3, 0x4a2, 0x3, 0x2, 0x2, 
    0x2, 0x4a4, 0xad, 0x3, 0x2, 0x2, 0x2, 0x4a5, 0x4a6, 0x7, 0x4, 0x2, 0x2, 
    0x4a6, 0x4a7, 0x5, 0x138, 0x9d, 0x2, 0x4a7, 0xaf, 0x3, 0x2, 0x2, 0x2, 
    0x4a8, 0x4a9, 0x7, 0x92, 0x2, 0x2, 0x4a9, 0x4af, 0x5, 0xa4, 0x53, 0x2, 
    0x4aa, 0x4ac, 0x7, 0xb1, 0x2, 0x2, 0x4ab, 0x4aa, 0x3, 0x2, 0x2, 0x2, 
    0x4ab, 0x4ac, 0x3, 0x2, 0x2, 0x2, 0x4ac, 0x4ad, 0x3, 0x2, 0x2, 0x2, 
    0x4ad, 0x4ae, 0x7, 0x92, 0x2, 0x2, 0x4ae, 0x4b0, 0x5, 0xa4, 0x53, 0x2, 
    0x4af, 0x4ab, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4b0, 0x3, 0x2, 0x2, 0x2, 
    0x4b0, 0x4b2, 0x3, 0x2, 0x2, 0x2, 0x4b1, 0x4b3, 0x7, 0x93, 0x2, 0x2, 
    0x4b2, 0x4b1, 0x3, 0x2, 0x2, 0x2, 0x4b2, 0x4b3, 0x3, 0x2, 0x2, 0x2, 
    0x4b3, 0x4b6, 0x3, 0x2, 0x2, 0x2, 0x4b4, 0x4b6, 0x7, 0x93, 0x2, 0x2, 
    0x4b5, 0x4a8, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4b4, 0x3, 0x2, 0x2, 0x2, 
    0x4b6, 0xb1, 0x3, 0x2, 0x2, 0x2, 0x4b7, 0x4b8, 0x9, 0x17, 0x2, 0x2, 
    0x4b8, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4ba, 0x7, 0x7c, 0x2, 0x2, 
    0x4ba, 0x4bc, 0x5, 0x8c, 0x47, 0x2, 0x4bb, 0x4bd, 0x5, 0x92, 0x4a, 0x2, 
    0x4bc, 0x4bb, 0x3, 0x2, 0x2, 0x2, 0x4bc, 0x4bd, 0x3, 0x2, 0x2, 0x2, 
    0x4bd, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4be, 0x4bf, 0x5, 0x96, 0x4c, 0x2, 
    0x4bf, 0xb5, 0x3, 0x2, 0x2, 0x2, 0x4c0, 0x4c2, 0x5, 0x92, 0x4a, 0x2, 
    0x4c1, 0x4c0, 0x3, 0x2, 0x2, 0x2, 0x4c1, 0x4c2, 0x3, 0x2, 0x2, 0x2, 
    0x4c2, 0x4c4, 0x3, 0x2, 0x2, 0x2, 0x4c3, 0x4c5, 0x5, 0x96, 0x4c, 0x2, 
    0x4c4, 0x4c3, 0x3, 0x2, 0x2, 0x2, 0x4c4, 0x4c5, 0x3, 0x2, 0x2, 0x2, 
    0x4c5, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4c6, 0x4c7, 0x9, 0x18, 0x2, 0x2, 
    0x4c7, 0x4c8, 0x7, 0x6, 0x2, 0x2, 0x4c8, 0x4c9, 0x7, 0xa4, 0x2, 0x2, 
    0x4c9, 0x4ce, 0x5, 0x8e, 0x48, 0x2, 0x4ca, 0x4cc, 0x7, 0xe, 0x2, 0x2, 
    0x4cb, 0x4ca, 0x3, 0x2, 0x2, 0x2, 0x4cb, 0x4cc, 0x3, 0x2, 0x2, 0x2, 
    0x4cc, 0x4cd, 0x3, 0x2, 0x2, 0x2, 0x4cd, 0x4cf, 0x5, 0xb8, 0x5d, 0x2, 
    0x4ce, 0x4cb, 0x3, 0x2, 0x2, 0x2, 0x4ce, 0x4cf, 0x3, 0x2, 0x2, 0x2, 
    0x4cf, 0xb7, 0x3, 0x2, 0x2, 0x2, 0x4d0, 0x4d4, 0x7, 0xa5, 0x2, 0x2, 
    0x4d1, 0x4d5, 0x5, 0xba, 0x5e, 0x2, 0x4d2, 0x4d5, 0x7, 0x80, 0x2, 0x2, 
    0x4d3, 0x4d5, 0x5, 0x96, 0x4c, 0x2, 0x4d4, 0x4d1, 0x3, 0x2, 0x2, 0x2, 
    0x4d4, 0x4d2, 0x3, 0x2, 0x2, 0x2, 0x4d4, 0x4d3, 0x3, 0x2, 0x2, 0x2, 
    0x4d5, 0xb9, 0x3, 0x2, 0x2, 0x2, 0x4d6, 0x4d7, 0x9, 0x19, 0x2, 0x2, 
    0x4d7, 0x4d8, 0x7, 0x7, 0x2, 0x2, 0x4d8, 0xbb, 0x3, 0x2, 0x2, 0x2, 0x4d9, 
    0x4da, 0x5, 0x28, 0x15, 0x2, 0x4da, 0x4dc, 0x7, 0xa6, 0x2, 0x2, 0x4db, 
    0x4dd, 0x7, 0x75, 0x2, 0x2, 0x4dc, 0x4db, 0x3, 0x2, 0x2, 0x2, 0x4dc, 
    0x4dd, 0x3, 0x2, 0x2, 0x2, 0x4dd, 0x4de, 0x3, 0x2, 0x2, 0x2, 0x4de, 
    0x4df, 0x5, 0x28, 0x15, 0x2, 0x4df, 0x4e0, 0x5, 0xf2, 0x7a, 0x2, 0x4e0, 
    0x4e2, 0x5, 0xba, 0x5e, 0x2, 0x4e1, 0x4e3, 0x7, 0xe, 0x2, 0x2, 0x4e2, 
    0x4e1, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e3, 0x3, 0x2, 0x2, 0x2, 0x4e3, 
    0x4e4, 0x3, 0x2, 0x2, 0x2, 0x4e4, 0x4e5, 0x7, 0xa7, 0x2, 0x2, 0x4e5, 
    0x4e6, 0x7, 0x6, 0x2, 0x2, 0x4e6, 0x4e7, 0x7, 0xa8, 0x2, 0x2, 0x4e7, 
    0x4e8, 0x5, 0x8e, 0x48, 0x2, 0x4e8, 0xbd, 0x3, 0x2, 0x2, 0x2, 0x4e9, 
    0x4ea, 0x7, 0xa9, 0x2, 0x2, 0x4ea, 0x4eb, 0x5, 0x28, 0x15, 0x2, 0x4eb, 
    0x4ec, 0x9, 0x1a, 0x2, 0x2, 0x4ec, 0x4ed, 0x5, 0x8e, 0x48, 0x2, 0x4ed, 
    0x4ee, 0x7, 0xab, 0x2, 0x2, 0x4ee, 0x4ef, 0x7, 0xf, 0x2, 0x2, 0x4ef, 
    0x4f4, 0x5, 0xc0, 0x61, 0x2, 0x4f0, 0x4f1, 0x7, 0xe, 0x2, 0x2, 0x4f1, 
    0x4f3, 0x5, 0xc0, 0x61, 0x2, 0x4f2, 0x4f0, 0x3, 0x2, 0x2, 0x2, 0x4f3, 
    0x4f6, 0x3, 0x2, 0x2, 0x2, 0x4f4, 0x4f2, 0x3, 0x2, 0x2, 0x2, 0x4f4, 
    0x4f5, 0x3, 0x2, 0x2, 0x2, 0x4f5, 0xbf, 0x3, 0x2, 0x2, 0x2, 0x4f6, 0x4f4, 
    0x3, 0x2, 0x2, 0x2, 0x4f7, 0x501, 0x9, 0x1b, 0x2, 0x2, 0x4f8, 0x502, 
    0x5, 0xc2, 0x62, 0x2, 0x4f9, 0x4fc, 0x5, 0xa2, 0x52, 0x2, 0x4fa, 0x4fb, 
    0x9, 0x14, 0x2, 0x2, 0x4fb, 0x4fd, 0x5, 0xa2, 0x52, 0x2, 0x4fc, 0x4fa, 
    0x3, 0x2, 0x2, 0x2, 0x4fd, 0x4fe, 0x3, 0x2, 0x2, 0x2, 0x4fe, 0x4fc, 
    0x3, 0x2, 0x2, 0x2, 0x4fe, 0x4ff, 0x3, 0x2, 0x2, 0x2, 0x4ff, 0x502, 
    0x3, 0x2, 0x2, 0x2, 0x500, 0x502, 0x5, 0x28, 0x15, 0x2, 0x501, 0x4f8, 
    0x3, 0x2, 0x2, 0x2, 0x501, 0x4f9, 0x3, 0x2, 0x2, 0x2, 0x501, 0x500, 
    0x3, 0x2, 0x2, 0x2, 0x502, 0xc1, 0x3, 0x2, 0x2, 0x2, 0x503, 0x504, 0x5, 
    0x28, 0x15, 0x2, 0x504, 0x508, 0x7, 0xac, 0x2, 0x2, 0x505, 0x509, 0x5, 
    0xae, 0x58, 0x2, 0x506, 0x509, 0x5, 0x13e, 0xa0, 0x2, 0x507, 0x509, 
    0x5, 0xc4, 0x63, 0x2, 0x508, 0x505, 0x3, 0x2, 0x2, 0x2, 0x508, 0x506, 
    0x3, 0x2, 0x2, 0x2, 0x508, 0x507, 0x3, 0x2, 0x2, 0x2, 0x509, 0xc3, 0x3, 
    0x2, 0x2, 0x2, 0x50a, 0x50b, 0x7, 0xad, 0x2, 0x2, 0x50b, 0x50c, 0x7, 
    0x6, 0x2, 0x2, 0x50c, 0x50d, 0x7, 0xc, 0x2, 0x2, 0x50d, 0x50e, 0x9, 
    0x1c, 0x2, 0x2, 0x50e, 0x50f, 0x7, 0xe, 0x2, 0x2, 0x50f, 0x510, 0x7, 
    0xb0, 0x2, 0x2, 0x510, 0x511, 0x7, 0x14, 0x2, 0x2, 0x511, 0x516, 0x7, 
    0x4, 0x2, 0x2, 0x512, 0x513, 0x7, 0xe, 0x2, 0x2, 0x513, 0x514, 0x7, 
    0x5b, 0x2, 0x2, 0x514, 0x515, 0x7, 0x4, 0x2, 0x2, 0x515, 0x517, 0x7, 
    0x5c, 0x2, 0x2, 0x516, 0x512, 0x3, 0x2, 0x2, 0x2, 0x516, 0x517, 0x3, 
    0x2, 0x2, 0x2, 0x517, 0x518, 0x3, 0x2, 0x2, 0x2, 0x518, 0x519, 0x7, 
    0xd, 0x2, 0x2, 0x519, 0xc5, 0x3, 0x2, 0x2, 0x2, 0x51a, 0x520, 0x7, 0xf5, 
    0x2, 0x2, 0x51b, 0x521, 0x5, 0xc8, 0x65, 0x2, 0x51c, 0x521, 0x5, 0xca, 
    0x66, 0x2, 0x51d, 0x521, 0x5, 0xcc, 0x67, 0x2, 0x51e, 0x521, 0x7, 0xfe, 
    0x2, 0x2, 0x51f, 0x521, 0x5, 0xe0, 0x71, 0x2, 0x520, 0x51b, 0x3, 0x2, 
    0x2, 0x2, 0x520, 0x51c, 0x3, 0x2, 0x2, 0x2, 0x520, 0x51d, 0x3, 0x2, 
    0x2, 0x2, 0x520, 0x51e, 0x3, 0x2, 0x2, 0x2, 0x520, 0x51f, 0x3, 0x2, 
    0x2, 0x2, 0x521, 0x525, 0x3, 0x2, 0x2, 0x2, 0x522, 0x524, 0x5, 0x1c, 
    0xf, 0x2, 0x523, 0x522, 0x3, 0x2, 0x2, 0x2, 0x524, 0x527, 0x3, 0x2, 
    0x2, 0x2, 0x525, 0x523, 0x3, 0x2, 0x2, 0x2, 0x525, 0x526, 0x3, 0x2, 
    0x2, 0x2, 0x526, 0xc7, 0x3, 0x2, 0x2, 0x2, 0x527, 0x525, 0x3, 0x2, 0x2, 
    0x2, 0x528, 0x529, 0x9, 0x1d, 0x2, 0x2, 0x529, 0x52e, 0x7, 0x5, 0x2, 
    0x2, 0x52a, 0x52f, 0x7, 0xf6, 0x2, 0x2, 0x52b, 0x52f, 0x7, 0xf7, 0x2, 
    0x2, 0x52c, 0x52d, 0x7, 0xf8, 0x2, 0x2, 0x52d, 0x52f, 0x5, 0xf2, 0x7a, 
    0x2, 0x52e, 0x52a, 0x3, 0x2, 0x2, 0x2, 0x52e, 0x52b, 0x3, 0x2, 0x2, 
    0x2, 0x52e, 0x52c, 0x3, 0x2, 0x2, 0x2, 0x52f, 0x536, 0x3, 0x2, 0x2, 
    0x2, 0x530, 0x531, 0x7, 0xfa, 0x2, 0x2, 0x531, 0x532, 0x5, 0x13c, 0x9f, 
    0x2, 0x532, 0x533, 0x7, 0xfb, 0x2, 0x2, 0x533, 0x537, 0x3, 0x2, 0x2, 
    0x2, 0x534, 0x535, 0x7, 0xf9, 0x2, 0x2, 0x535, 0x537, 0x5, 0x13c, 0x9f, 
    0x2, 0x536, 0x530, 0x3, 0x2, 0x2, 0x2, 0x536, 0x534, 0x3, 0x2, 0x2, 
    0x2, 0x537, 0xc9, 0x3, 0x2, 0x2, 0x2, 0x538, 0x539, 0x9, 0x1d, 0x2, 
    0x2, 0x539, 0x53c, 0x7, 0x5, 0x2, 0x2, 0x53a, 0x53c, 0x7, 0xd1, 0x2, 
    0x2, 0x53b, 0x538, 0x3, 0x2, 0x2, 0x2, 0x53b, 0x53a, 0x3, 0x2, 0x2, 
    0x2, 0x53c, 0x53d, 0x3, 0x2, 0x2, 0x2, 0x53d, 0x53e, 0x7, 0xfd, 0x2, 
    0x2, 0x53e, 0xcb, 0x3, 0x2, 0x2, 0x2, 0x53f, 0x540, 0x7, 0x79, 0x2, 
    0x2, 0x540, 0x541, 0x7, 0x5, 0x2, 0x2, 0x541, 0x542, 0x7, 0xb1, 0x2, 
    0x2, 0x542, 0x543, 0x7, 0x5, 0x2, 0x2, 0x543, 0x544, 0x7, 0xfc, 0x2, 
    0x2, 0x544, 0xcd, 0x3, 0x2, 0x2, 0x2, 0x545, 0x547, 0x7, 0x100, 0x2, 
    0x2, 0x546, 0x548, 0x7, 0x8, 0x2, 0x2, 0x547, 0x546, 0x3, 0x2, 0x2, 
    0x2, 0x547, 0x548, 0x3, 0x2, 0x2, 0x2, 0x548, 0x54a, 0x3, 0x2, 0x2, 
    0x2, 0x549, 0x54b, 0x5, 0x7e, 0x40, 0x2, 0x54a, 0x549, 0x3, 0x2, 0x2, 
    0x2, 0x54b, 0x54c, 0x3, 0x2, 0x2, 0x2, 0x54c, 0x54a, 0x3, 0x2, 0x2, 
    0x2, 0x54c, 0x54d, 0x3, 0x2, 0x2, 0x2, 0x54d, 0x551, 0x3, 0x2, 0x2, 
    0x2, 0x54e, 0x550, 0x5, 0x1c, 0xf, 0x2, 0x54f, 0x54e, 0x3, 0x2, 0x2, 
    0x2, 0x550, 0x553, 0x3, 0x2, 0x2, 0x2, 0x551, 0x54f, 0x3, 0x2, 0x2, 
    0x2, 0x551, 0x552, 0x3, 0x2, 0x2, 0x2, 0x552, 0xcf, 0x3, 0x2, 0x2, 0x2, 
    0x553, 0x551, 0x3, 0x2, 0x2, 0x2, 0x554, 0x556, 0x7, 0xff, 0x2, 0x2, 
    0x555, 0x557, 0x7, 0x8, 0x2, 0x2, 0x556, 0x555, 0x3, 0x2, 0x2, 0x2, 
    0x556, 0x557, 0x3, 0x2, 0x2, 0x2, 0x557, 0x55b, 0x3, 0x2, 0x2, 0x2, 
    0x558, 0x55a, 0x5, 0xd2, 0x6a, 0x2, 0x559, 0x558, 0x3, 0x2, 0x2, 0x2, 
    0x55a, 0x55d, 0x3, 0x2, 0x2, 0x2, 0x55b, 0x559, 0x3, 0x2, 0x2, 0x2, 
    0x55b, 0x55c, 0x3, 0x2, 0x2, 0x2, 0x55c, 0x55f, 0x3, 0x2, 0x2, 0x2, 
    0x55d, 0x55b, 0x3, 0x2, 0x2, 0x2, 0x55e, 0x560, 0x5, 0xd4, 0x6b, 0x2, 
    0x55f, 0x55e, 0x3, 0x2, 0x2, 0x2, 0x560, 0x561, 0x3, 0x2, 0x2, 0x2, 
    0x561, 0x55f, 0x3, 0x2, 0x2, 0x2, 0x561, 0x562, 0x3, 0x2, 0x2, 0x2, 
    0x562, 0x566, 0x3, 0x2, 0x2, 0x2, 0x563, 0x565, 0x5, 0x1c, 0xf, 0x2, 
    0x564, 0x563, 0x3, 0x2, 0x2, 0x2, 0x565, 0x568, 0x3, 0x2, 0x2, 0x2, 
    0x566, 0x564, 0x3, 0x2, 0x2, 0x2, 0x566, 0x567, 0x3, 0x2, 0x2, 0x2, 
    0x567, 0xd1, 0x3, 0x2, 0x2, 0x2, 0x568, 0x566, 0x3, 0x2, 0x2, 0x2, 0x569, 
    0x575, 0x7, 0x101, 0x2, 0x2, 0x56a, 0x56b, 0x7, 0x102, 0x2, 0x2, 0x56b, 
    0x56d, 0x5, 0x13c, 0x9f, 0x2, 0x56c, 0x56e, 0x5, 0x7e, 0x40, 0x2, 0x56d, 
    0x56c, 0x3, 0x2, 0x2, 0x2, 0x56e, 0x56f, 0x3, 0x2, 0x2, 0x2, 0x56f, 
    0x56d, 0x3, 0x2, 0x2, 0x2, 0x56f, 0x570, 0x3, 0x2, 0x2, 0x2, 0x570, 
    0x576, 0x3, 0x2, 0x2, 0x2, 0x571, 0x572, 0x5, 0x13c, 0x9f, 0x2, 0x572, 
    0x573, 0x7, 0x16, 0x2, 0x2, 0x573, 0x574, 0x5, 0x12e, 0x98, 0x2, 0x574, 
    0x576, 0x3, 0x2, 0x2, 0x2, 0x575, 0x56a, 0x3, 0x2, 0x2, 0x2, 0x575, 
    0x571, 0x3, 0x2, 0x2, 0x2, 0x576, 0x57a, 0x3, 0x2, 0x2, 0x2, 0x577, 
    0x578, 0x7, 0x103, 0x2, 0x2, 0x578, 0x57a, 0x7, 0x7, 0x2, 0x2, 0x579, 
    0x569, 0x3, 0x2, 0x2, 0x2, 0x579, 0x577, 0x3, 0x2, 0x2, 0x2, 0x57a, 
    0xd3, 0x3, 0x2, 0x2, 0x2, 0x57b, 0x582, 0x7, 0x104, 0x2, 0x2, 0x57c, 
    0x57e, 0x5, 0x7e, 0x40, 0x2, 0x57d, 0x57c, 0x3, 0x2, 0x2, 0x2, 0x57e, 
    0x57f, 0x3, 0x2, 0x2, 0x2, 0x57f, 0x57d, 0x3, 0x2, 0x2, 0x2, 0x57f, 
    0x580, 0x3, 0x2, 0x2, 0x2, 0x580, 0x583, 0x3, 0x2, 0x2, 0x2, 0x581, 
    0x583, 0x5, 0xe0, 0x71, 0x2, 0x582, 0x57d, 0x3, 0x2, 0x2, 0x2, 0x582, 
    0x581, 0x3, 0x2, 0x2, 0x2, 0x583, 0xd5, 0x3, 0x2, 0x2, 0x2, 0x584, 0x589, 
    0x5, 0xd8, 0x6d, 0x2, 0x585, 0x589, 0x5, 0xda, 0x6e, 0x2, 0x586, 0x589, 
    0x5, 0xdc, 0x6f, 0x2, 0x587, 0x589, 0x5, 0xde, 0x70, 0x2, 0x588, 0x584, 
    0x3, 0x2, 0x2, 0x2, 0x588, 0x585, 0x3, 0x2, 0x2, 0x2, 0x588, 0x586, 
    0x3, 0x2, 0x2, 0x2, 0x588, 0x587, 0x3, 0x2, 0x2, 0x2, 0x589, 0xd7, 0x3, 
    0x2, 0x2, 0x2, 0x58a, 0x58b, 0x7, 0x78, 0x2, 0x2, 0x58b, 0x58c, 0x7, 
    0x5, 0x2, 0x2, 0x58c, 0x58e, 0x9, 0x1e, 0x2, 0x2, 0x58d, 0x58f, 0x7, 
    0x8, 0x2, 0x2, 0x58e, 0x58d, 0x3, 0x2, 0x2, 0x2, 0x58e, 0x58f, 0x3, 
    0x2, 0x2, 0x2, 0x58f, 0x590, 0x3, 0x2, 0x2, 0x2, 0x590, 0x594, 0x5, 
    0x8a, 0x46, 0x2, 0x591, 0x593, 0x5, 0x1c, 0xf, 0x2, 0x592, 0x591, 0x3, 
    0x2, 0x2, 0x2, 0x593, 0x596, 0x3, 0x2, 0x2, 0x2, 0x594, 0x592, 0x3, 
    0x2, 0x2, 0x2, 0x594, 0x595, 0x3, 0x2, 0x2, 0x2, 0x595, 0x5ab, 0x3, 
    0x2, 0x2, 0x2, 0x596, 0x594, 0x3, 0x2, 0x2, 0x2, 0x597, 0x598, 0x9, 
    0x1e, 0x2, 0x2, 0x598, 0x599, 0x7, 0x78, 0x2, 0x2, 0x599, 0x59b, 0x7, 
    0x5, 0x2, 0x2, 0x59a, 0x59c, 0x7, 0x8, 0x2, 0x2, 0x59b, 0x59a, 0x3, 
    0x2, 0x2, 0x2, 0x59b, 0x59c, 0x3, 0x2, 0x2, 0x2, 0x59c, 0x59d, 0x3, 
    0x2, 0x2, 0x2, 0x59d, 0x5a1, 0x5, 0x8a, 0x46, 0x2, 0x59e, 0x5a0, 0x5, 
    0x1c, 0xf, 0x2, 0x59f, 0x59e, 0x3, 0x2, 0x2, 0x2, 0x5a0, 0x5a3, 0x3, 
    0x2, 0x2, 0x2, 0x5a1, 0x59f, 0x3, 0x2, 0x2, 0x2, 0x5a1, 0x5a2, 0x3, 
    0x2, 0x2, 0x2, 0x5a2, 0x5ab, 0x3, 0x2, 0x2, 0x2, 0x5a3, 0x5a1, 0x3, 
    0x2, 0x2, 0x2, 0x5a4, 0x5a5, 0x7, 0x78, 0x2, 0x2, 0x5a5, 0x5a6, 0x7, 
    0x5, 0x2, 0x2, 0x5a6, 0x5ab, 0x7, 0x112, 0x2, 0x2, 0x5a7, 0x5a8, 0x7, 
    0x112, 0x2, 0x2, 0x5a8, 0x5a9, 0x7, 0x78, 0x2, 0x2, 0x5a9, 0x5ab, 0x7, 
    0x5, 0x2, 0x2, 0x5aa, 0x58a, 0x3, 0x2, 0x2, 0x2, 0x5aa, 0x597, 0x3, 
    0x2, 0x2, 0x2, 0x5aa, 0x5a4, 0x3, 0x2, 0x2, 0x2, 0x5aa, 0x5a7, 0x3, 
    0x2, 0x2, 0x2, 0x5ab, 0xd9, 0x3, 0x2, 0x2, 0x2, 0x5ac, 0x5ad, 0x5, 0x50, 
    0x29, 0x2, 0x5ad, 0x5ae, 0x7, 0x110, 0x2, 0x2, 0x5ae, 0x5b2, 0x5, 0x52, 
    0x2a, 0x2, 0x5af, 0x5b1, 0x5, 0x1c, 0xf, 0x2, 0x5b0, 0x5af, 0x3, 0x2, 
    0x2, 0x2, 0x5b1, 0x5b4, 0x3, 0x2, 0x2, 0x2, 0x5b2, 0x5b0, 0x3, 0x2, 
    0x2, 0x2, 0x5b2, 0x5b3, 0x3, 0x2, 0x2, 0x2, 0x5b3, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5b4, 0x5b2, 0x3, 0x2, 0x2, 0x2, 0x5b5, 0x5b6, 0x5, 0x5e, 
    0x30, 0x2, 0x5b6, 0x5b7, 0x7, 0x110, 0x2, 0x2, 0x5b7, 0x5bb, 0x5, 0x60, 
    0x31, 0x2, 0x5b8, 0x5ba, 0x5, 0x1c, 0xf, 0x2, 0x5b9, 0x5b8, 0x3, 0x2, 
    0x2, 0x2, 0x5ba, 0x5bd, 0x3, 0x2, 0x2, 0x2, 0x5bb, 0x5b9, 0x3, 0x2, 
    0x2, 0x2, 0x5bb, 0x5bc, 0x3, 0x2, 0x2, 0x2, 0x5bc, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5bd, 0x5bb, 0x3, 0x2, 0x2, 0x2, 0x5be, 0x5bf, 0x5, 0x6c, 
    0x37, 0x2, 0x5bf, 0x5c0, 0x7, 0x110, 0x2, 0x2, 0x5c0, 0x5c4, 0x5, 0x6e, 
    0x38, 0x2, 0x5c1, 0x5c3, 0x5, 0x1c, 0xf, 0x2, 0x5c2, 0x5c1, 0x3, 0x2, 
    0x2, 0x2, 0x5c3, 0x5c6, 0x3, 0x2, 0x2, 0x2, 0x5c4, 0x5c2, 0x3, 0x2, 
    0x2, 0x2, 0x5c4, 0x5c5, 0x3, 0x2, 0x2, 0x2, 0x5c5, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5c6, 0x5c4, 0x3, 0x2, 0x2, 0x2, 0x5c7, 0x5c8, 0x5, 0x76, 
    0x3c, 0x2, 0x5c8, 0x5c9, 0x7, 0x110, 0x2, 0x2, 0x5c9, 0x5cd, 0x5, 0x78, 
    0x3d, 0x2, 0x5ca, 0x5cc, 0x5, 0x1c, 0xf, 0x2, 0x5cb, 0x5ca, 0x3, 0x2, 
    0x2, 0x2, 0x5cc, 0x5cf, 0x3, 0x2, 0x2, 0x2, 0x5cd, 0x5cb, 0x3, 0x2, 
    0x2, 0x2, 0x5cd, 0x5ce, 0x3, 0x2, 0x2, 0x2, 0x5ce, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5cf, 0x5cd, 0x3, 0x2, 0x2, 0x2, 0x5d0, 0x5d1, 0x7, 0x110, 
    0x2, 0x2, 0x5d1, 0x5d2, 0x5, 0x50, 0x29, 0x2, 0x5d2, 0x5d6, 0x5, 0x52, 
    0x2a, 0x2, 0x5d3, 0x5d5, 0x5, 0x1c, 0xf, 0x2, 0x5d4, 0x5d3, 0x3, 0x2, 
    0x2, 0x2, 0x5d5, 0x5d8, 0x3, 0x2, 0x2, 0x2, 0x5d6, 0x5d4, 0x3, 0x2, 
    0x2, 0x2, 0x5d6, 0x5d7, 0x3, 0x2, 0x2, 0x2, 0x5d7, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5d8, 0x5d6, 0x3, 0x2, 0x2, 0x2, 0x5d9, 0x5da, 0x7, 0x110, 
    0x2, 0x2, 0x5da, 0x5db, 0x5, 0x5e, 0x30, 0x2, 0x5db, 0x5df, 0x5, 0x60, 
    0x31, 0x2, 0x5dc, 0x5de, 0x5, 0x1c, 0xf, 0x2, 0x5dd, 0x5dc, 0x3, 0x2, 
    0x2, 0x2, 0x5de, 0x5e1, 0x3, 0x2, 0x2, 0x2, 0x5df, 0x5dd, 0x3, 0x2, 
    0x2, 0x2, 0x5df, 0x5e0, 0x3, 0x2, 0x2, 0x2, 0x5e0, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5e1, 0x5df, 0x3, 0x2, 0x2, 0x2, 0x5e2, 0x5e3, 0x7, 0x110, 
    0x2, 0x2, 0x5e3, 0x5e4, 0x5, 0x6c, 0x37, 0x2, 0x5e4, 0x5e8, 0x5, 0x6e, 
    0x38, 0x2, 0x5e5, 0x5e7, 0x5, 0x1c, 0xf, 0x2, 0x5e6, 0x5e5, 0x3, 0x2, 
    0x2, 0x2, 0x5e7, 0x5ea, 0x3, 0x2, 0x2, 0x2, 0x5e8, 0x5e6, 0x3, 0x2, 
    0x2, 0x2, 0x5e8, 0x5e9, 0x3, 0x2, 0x2, 0x2, 0x5e9, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5ea, 0x5e8, 0x3, 0x2, 0x2, 0x2, 0x5eb, 0x5ec, 0x7, 0x110, 
    0x2, 0x2, 0x5ec, 0x5ed, 0x5, 0x76, 0x3c, 0x2, 0x5ed, 0x5f1, 0x5, 0x78, 
    0x3d, 0x2, 0x5ee, 0x5f0, 0x5, 0x1c, 0xf, 0x2, 0x5ef, 0x5ee, 0x3, 0x2, 
    0x2, 0x2, 0x5f0, 0x5f3, 0x3, 0x2, 0x2, 0x2, 0x5f1, 0x5ef, 0x3, 0x2, 
    0x2, 0x2, 0x5f1, 0x5f2, 0x3, 0x2, 0x2, 0x2, 0x5f2, 0x5f5, 0x3, 0x2, 
    0x2, 0x2, 0x5f3, 0x5f1, 0x3, 0x2, 0x2, 0x2, 0x5f4, 0x5ac, 0x3, 0x2, 
    0x2, 0x2, 0x5f4, 0x5b5, 0x3, 0x2, 0x2, 0x2, 0x5f4, 0x5be, 0x3, 0x2, 
    0x2, 0x2, 0x5f4, 0x5c7, 0x3, 0x2, 0x2, 0x2, 0x5f4, 0x5d0, 0x3, 0x2, 
    0x2, 0x2, 0x5f4, 0x5d9, 0x3, 0x2, 0x2, 0x2, 0x5f4, 0x5e2, 0x3, 0x2, 
    0x2, 0x2, 0x5f4, 0x5eb, 0x3, 0x2, 0x2, 0x2, 0x5f5, 0xdb, 0x3, 0x2, 0x2, 
    0x2, 0x5f6, 0x5f7, 0x7, 0x113, 0x2, 0x2, 0x5f7, 0x5f8, 0x5, 0x8c, 0x47, 
    0x2, 0x5f8, 0x5f9, 0x7, 0x110, 0x2, 0x2, 0x5f9, 0x5fa, 0x7, 0x8, 0x2, 
    0x2, 0x5fa, 0x601, 0x3, 0x2, 0x2, 0x2, 0x5fb, 0x5fc, 0x7, 0x110, 0x2, 
    0x2, 0x5fc, 0x5fd, 0x7, 0x113, 0x2, 0x2, 0x5fd, 0x5fe, 0x5, 0x8c, 0x47, 
    0x2, 0x5fe, 0x5ff, 0x7, 0x8, 0x2, 0x2, 0x5ff, 0x601, 0x3, 0x2, 0x2, 
    0x2, 0x600, 0x5f6, 0x3, 0x2, 0x2, 0x2, 0x600, 0x5fb, 0x3, 0x2, 0x2, 
    0x2, 0x601, 0xdd, 0x3, 0x2, 0x2, 0x2, 0x602, 0x603, 0x7, 0x114, 0x2, 
    0x2, 0x603, 0x604, 0x5, 0x13c, 0x9f, 0x2, 0x604, 0x605, 0x7, 0x110, 
    0x2, 0x2, 0x605, 0x606, 0x7, 0x68, 0x2, 0x2, 0x606, 0x607, 0x5, 0xe0, 
    0x71, 0x2, 0x607, 0x60f, 0x3, 0x2, 0x2, 0x2, 0x608, 0x609, 0x7, 0x110, 
    0x2, 0x2, 0x609, 0x60a, 0x7, 0x114, 0x2, 0x2, 0x60a, 0x60b, 0x5, 0x13c, 
    0x9f, 0x2, 0x60b, 0x60c, 0x7, 0x92, 0x2, 0x2, 0x60c, 0x60d, 0x5, 0xe0, 
    0x71, 0x2, 0x60d, 0x60f, 0x3, 0x2, 0x2, 0x2, 0x60e, 0x602, 0x3, 0x2, 
    0x2, 0x2, 0x60e, 0x608, 0x3, 0x2, 0x2, 0x2, 0x60f, 0xdf, 0x3, 0x2, 0x2, 
    0x2, 0x610, 0x61e, 0x5, 0xe2, 0x72, 0x2, 0x611, 0x61e, 0x5, 0x10e, 0x88, 
    0x2, 0x612, 0x61e, 0x5, 0x110, 0x89, 0x2, 0x613, 0x61e, 0x5, 0x112, 
    0x8a, 0x2, 0x614, 0x61e, 0x5, 0x114, 0x8b, 0x2, 0x615, 0x61e, 0x5, 0x116, 
    0x8c, 0x2, 0x616, 0x61e, 0x5, 0x118, 0x8d, 0x2, 0x617, 0x61e, 0x5, 0x11a, 
    0x8e, 0x2, 0x618, 0x61e, 0x5, 0x11c, 0x8f, 0x2, 0x619, 0x61e, 0x5, 0x11e, 
    0x90, 0x2, 0x61a, 0x61e, 0x5, 0x120, 0x91, 0x2, 0x61b, 0x61e, 0x5, 0x122, 
    0x92, 0x2, 0x61c, 0x61e, 0x5, 0x124, 0x93, 0x2, 0x61d, 0x610, 0x3, 0x2, 
    0x2, 0x2, 0x61d, 0x611, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x612, 0x3, 0x2, 
    0x2, 0x2, 0x61d, 0x613, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x614, 0x3, 0x2, 
    0x2, 0x2, 0x61d, 0x615, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x616, 0x3, 0x2, 
    0x2, 0x2, 0x61d, 0x617, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x618, 0x3, 0x2, 
    0x2, 0x2, 0x61d, 0x619, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x61a, 0x3, 0x2, 
    0x2, 0x2, 0x61d, 0x61b, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x61c, 0x3, 0x2, 
    0x2, 0x2, 0x61e, 0xe1, 0x3, 0x2, 0x2, 0x2, 0x61f, 0x624, 0x5, 0xe4, 
    0x73, 0x2, 0x620, 0x621, 0x7, 0xb2, 0x2, 0x2, 0x621, 0x623, 0x5, 0xe4, 
    0x73, 0x2, 0x622, 0x620, 0x3, 0x2, 0x2, 0x2, 0x623, 0x626, 0x3, 0x2, 
    0x2, 0x2, 0x624, 0x622, 0x3, 0x2, 0x2, 0x2, 0x624, 0x625, 0x3, 0x2, 
    0x2, 0x2, 0x625, 0xe3, 0x3, 0x2, 0x2, 0x2, 0x626, 0x624, 0x3, 0x2, 0x2, 
    0x2, 0x627, 0x62c, 0x5, 0xe6, 0x74, 0x2, 0x628, 0x629, 0x7, 0xb1, 0x2, 
    0x2, 0x629, 0x62b, 0x5, 0xe6, 0x74, 0x2, 0x62a, 0x628, 0x3, 0x2, 0x2, 
    0x2, 0x62b, 0x62e, 0x3, 0x2, 0x2, 0x2, 0x62c, 0x62a, 0x3, 0x2, 0x2, 
    0x2, 0x62c, 0x62d, 0x3, 0x2, 0x2, 0x2, 0x62d, 0xe5, 0x3, 0x2, 0x2, 0x2, 
    0x62e, 0x62c, 0x3, 0x2, 0x2, 0x2, 0x62f, 0x631, 0x7, 0xb3, 0x2, 0x2, 
    0x630, 0x62f, 0x3, 0x2, 0x2, 0x2, 0x631, 0x634, 0x3, 0x2, 0x2, 0x2, 
    0x632, 0x630, 0x3, 0x2, 0x2, 0x2, 0x632, 0x633, 0x3, 0x2, 0x2, 0x2, 
    0x633, 0x635, 0x3, 0x2, 0x2, 0x2, 0x634, 0x632, 0x3, 0x2, 0x2, 0x2, 
    0x635, 0x636, 0x5, 0xe8, 0x75, 0x2, 0x636, 0xe7, 0x3, 0x2, 0x2, 0x2, 
    0x637, 0x63a, 0x5, 0xf2, 0x7a, 0x2, 0x638, 0x63a, 0x5, 0xf0, 0x79, 0x2, 
    0x639, 0x637, 0x3, 0x2, 0x2, 0x2, 0x639, 0x638, 0x3, 0x2, 0x2, 0x2, 
    0x63a, 0x642, 0x3, 0x2, 0x2, 0x2, 0x63b, 0x63c, 0x5, 0xea, 0x76, 0x2, 
    0x63c, 0x63d, 0x5, 0xf2, 0x7a, 0x2, 0x63d, 0x643, 0x3, 0x2, 0x2, 0x2, 
    0x63e, 0x643, 0x5, 0xec, 0x77, 0x2, 0x63f, 0x643, 0x7, 0xb8, 0x2, 0x2, 
    0x640, 0x643, 0x7, 0xb9, 0x2, 0x2, 0x641, 0x643, 0x5, 0xee, 0x78, 0x2, 
    0x642, 0x63b, 0x3, 0x2, 0x2, 0x2, 0x642, 0x63e, 0x3, 0x2, 0x2, 0x2, 
    0x642, 0x63f, 0x3, 0x2, 0x2, 0x2, 0x642, 0x640, 0x3, 0x2, 0x2, 0x2, 
    0x642, 0x641, 0x3, 0x2, 0x2, 0x2, 0x642, 0x643, 0x3, 0x2, 0x2, 0x2, 
    0x643, 0x648, 0x3, 0x2, 0x2, 0x2, 0x644, 0x645, 0x5, 0x8c, 0x47, 0x2, 
    0x645, 0x646, 0x7, 0x8e, 0x2, 0x2, 0x646, 0x648, 0x3, 0x2, 0x2, 0x2, 
    0x647, 0x639, 0x3, 0x2, 0x2, 0x2, 0x647, 0x644, 0x3, 0x2, 0x2, 0x2, 
    0x648, 0xe9, 0x3, 0x2, 0x2, 0x2, 0x649, 0x64a, 0x9, 0x1f, 0x2, 0x2, 
    0x64a, 0xeb, 0x3, 0x2, 0x2, 0x2, 0x64b, 0x64c, 0x7, 0x73, 0x2, 0x2, 
    0x64c, 0x64d, 0x5, 0xf2, 0x7a, 0x2, 0x64d, 0x64f, 0x5, 0x44, 0x23, 0x2, 
    0x64e, 0x650, 0x7, 0x76, 0x2, 0x2, 0x64f, 0x64e, 0x3, 0x2, 0x2, 0x2, 
    0x64f, 0x650, 0x3, 0x2, 0x2, 0x2, 0x650, 0x651, 0x3, 0x2, 0x2, 0x2, 
    0x651, 0x652, 0x5, 0xf2, 0x7a, 0x2, 0x652, 0x65e, 0x3, 0x2, 0x2, 0x2, 
    0x653, 0x654, 0x7, 0x77, 0x2, 0x2, 0x654, 0x65b, 0x5, 0xf2, 0x7a, 0x2, 
    0x655, 0x657, 0x5, 0x44, 0x23, 0x2, 0x656, 0x658, 0x7, 0x76, 0x2, 0x2, 
    0x657, 0x656, 0x3, 0x2, 0x2, 0x2, 0x657, 0x658, 0x3, 0x2, 0x2, 0x2, 
    0x658, 0x659, 0x3, 0x2, 0x2, 0x2, 0x659, 0x65a, 0x5, 0xf2, 0x7a, 0x2, 
    0x65a, 0x65c, 0x3, 0x2, 0x2, 0x2, 0x65b, 0x655, 0x3, 0x2, 0x2, 0x2, 
    0x65b, 0x65c, 0x3, 0x2, 0x2, 0x2, 0x65c, 0x65e, 0x3, 0x2, 0x2, 0x2, 
    0x65d, 0x64b, 0x3, 0x2, 0x2, 0x2, 0x65d, 0x653, 0x3, 0x2, 0x2, 0x2, 
    0x65e, 0xed, 0x3, 0x2, 0x2, 0x2, 0x65f, 0x660, 0x7, 0xba, 0x2, 0x2, 
    0x660, 0x661, 0x7, 0xc, 0x2, 0x2, 0x661, 0x666, 0x5, 0xe0, 0x71, 0x2, 
    0x662, 0x663, 0x7, 0xe, 0x2, 0x2, 0x663, 0x665, 0x5, 0xe0, 0x71, 0x2, 
    0x664, 0x662, 0x3, 0x2, 0x2, 0x2, 0x665, 0x668, 0x3, 0x2, 0x2, 0x2, 
    0x666, 0x664, 0x3, 0x2, 0x2, 0x2, 0x666, 0x667, 0x3, 0x2, 0x2, 0x2, 
    0x667, 0x669, 0x3, 0x2, 0x2, 0x2, 0x668, 0x666, 0x3, 0x2, 0x2, 0x2, 
    0x669, 0x66a, 0x7, 0xd, 0x2, 0x2, 0x66a, 0xef, 0x3, 0x2, 0x2, 0x2, 0x66b, 
    0x66c, 0x9, 0x20, 0x2, 0x2, 0x66c, 0x66d, 0x7, 0x73, 0x2, 0x2, 0x66d, 
    0x66e, 0x5, 0xf2, 0x7a, 0x2, 0x66e, 0x66f, 0x5, 0x44, 0x23, 0x2, 0x66f, 
    0x670, 0x5, 0xf2, 0x7a, 0x2, 0x670, 0xf1, 0x3, 0x2, 0x2, 0x2, 0x671, 
    0x676, 0x5, 0xf4, 0x7b, 0x2, 0x672, 0x673, 0x9, 0x21, 0x2, 0x2, 0x673, 
    0x675, 0x5, 0xf4, 0x7b, 0x2, 0x674, 0x672, 0x3, 0x2, 0x2, 0x2, 0x675, 
    0x678, 0x3, 0x2, 0x2, 0x2, 0x676, 0x674, 0x3, 0x2, 0x2, 0x2, 0x676, 
    0x677, 0x3, 0x2, 0x2, 0x2, 0x677, 0xf3, 0x3, 0x2, 0x2, 0x2, 0x678, 0x676, 
    0x3, 0x2, 0x2, 0x2, 0x679, 0x67e, 0x5, 0xf6, 0x7c, 0x2, 0x67a, 0x67b, 
    0x9, 0x22, 0x2, 0x2, 0x67b, 0x67d, 0x5, 0xf6, 0x7c, 0x2, 0x67c, 0x67a, 
    0x3, 0x2, 0x2, 0x2, 0x67d, 0x680, 0x3, 0x2, 0x2, 0x2, 0x67e, 0x67c, 
    0x3, 0x2, 0x2, 0x2, 0x67e, 0x67f, 0x3, 0x2, 0x2, 0x2, 0x67f, 0xf5, 0x3, 
    0x2, 0x2, 0x2, 0x680, 0x67e, 0x3, 0x2, 0x2, 0x2, 0x681, 0x683, 0x7, 
    0x12, 0x2, 0x2, 0x682, 0x681, 0x3, 0x2, 0x2, 0x2, 0x683, 0x686, 0x3, 
    0x2, 0x2, 0x2, 0x684, 0x682, 0x3, 0x2, 0x2, 0x2, 0x684, 0x685, 0x3, 
    0x2, 0x2, 0x2, 0x685, 0x687, 0x3, 0x2, 0x2, 0x2, 0x686, 0x684, 0x3, 
    0x2, 0x2, 0x2, 0x687, 0x688, 0x5, 0xf8, 0x7d, 0x2, 0x688, 0xf7, 0x3, 
    0x2, 0x2, 0x2, 0x689, 0x68c, 0x5, 0xfc, 0x7f, 0x2, 0x68a, 0x68b, 0x7, 
    0x15, 0x2, 0x2, 0x68b, 0x68d, 0x5, 0xfa, 0x7e, 0x2, 0x68c, 0x68a, 0x3, 
    0x2, 0x2, 0x2, 0x68c, 0x68d, 0x3, 0x2, 0x2, 0x2, 0x68d, 0xf9, 0x3, 0x2, 
    0x2, 0x2, 0x68e, 0x690, 0x7, 0x12, 0x2, 0x2, 0x68f, 0x68e, 0x3, 0x2, 
    0x2, 0x2, 0x68f, 0x690, 0x3, 0x2, 0x2, 0x2, 0x690, 0x691, 0x3, 0x2, 
    0x2, 0x2, 0x691, 0x692, 0x5, 0xfc, 0x7f, 0x2, 0x692, 0xfb, 0x3, 0x2, 
    0x2, 0x2, 0x693, 0x69d, 0x5, 0x130, 0x99, 0x2, 0x694, 0x69d, 0x5, 0xfe, 
    0x80, 0x2, 0x695, 0x69d, 0x5, 0x102, 0x82, 0x2, 0x696, 0x69d, 0x5, 0x104, 
    0x83, 0x2, 0x697, 0x69d, 0x5, 0x13c, 0x9f, 0x2, 0x698, 0x69d, 0x5, 0x106, 
    0x84, 0x2, 0x699, 0x69d, 0x5, 0x108, 0x85, 0x2, 0x69a, 0x69d, 0x5, 0x10a, 
    0x86, 0x2, 0x69b, 0x69d, 0x5, 0x10c, 0x87, 0x2, 0x69c, 0x693, 0x3, 0x2, 
    0x2, 0x2, 0x69c, 0x694, 0x3, 0x2, 0x2, 0x2, 0x69c, 0x695, 0x3, 0x2, 
    0x2, 0x2, 0x69c, 0x696, 0x3, 0x2, 0x2, 0x2, 0x69c, 0x697, 0x3, 0x2, 
    0x2, 0x2, 0x69c, 0x698, 0x3, 0x2, 0x2, 0x2, 0x69c, 0x699, 0x3, 0x2, 
    0x2, 0x2, 0x69c, 0x69a, 0x3, 0x2, 0x2, 0x2, 0x69c, 0x69b, 0x3, 0x2, 
    0x2, 0x2, 0x69d, 0xfd, 0x3, 0x2, 0x2, 0x2, 0x69e, 0x69f, 0x5, 0x13c, 
    0x9f, 0x2, 0x69f, 0x6a0, 0x7, 0xb2, 0x2, 0x2, 0x6a0, 0x6a1, 0x5, 0x100, 
    0x81, 0x2, 0x6a1, 0x6a2, 0x7, 0xb6, 0x2, 0x2, 0x6a2, 0xff, 0x3, 0x2, 
    0x2, 0x2, 0x6a3, 0x6a5, 0x7, 0x12, 0x2, 0x2, 0x6a4, 0x6a3, 0x3, 0x2, 
    0x2, 0x2, 0x6a4, 0x6a5, 0x3, 0x2, 0x2, 0x2, 0x6a5, 0x6a6, 0x3, 0x2, 
    0x2, 0x2, 0x6a6, 0x6a9, 0x5, 0x130, 0x99, 0x2, 0x6a7, 0x6a9, 0x5, 0x86, 
    0x44, 0x2, 0x6a8, 0x6a4, 0x3, 0x2, 0x2, 0x2, 0x6a8, 0x6a7, 0x3, 0x2, 
    0x2, 0x2, 0x6a9, 0x101, 0x3, 0x2, 0x2, 0x2, 0x6aa, 0x6ab, 0x5, 0x13c, 
    0x9f, 0x2, 0x6ab, 0x6ac, 0x7, 0xc, 0x2, 0x2, 0x6ac, 0x6b1, 0x5, 0xe0, 
    0x71, 0x2, 0x6ad, 0x6ae, 0x7, 0xe, 0x2, 0x2, 0x6ae, 0x6b0, 0x5, 0xe0, 
    0x71, 0x2, 0x6af, 0x6ad, 0x3, 0x2, 0x2, 0x2, 0x6b0, 0x6b3, 0x3, 0x2, 
    0x2, 0x2, 0x6b1, 0x6af, 0x3, 0x2, 0x2, 0x2, 0x6b1, 0x6b2, 0x3, 0x2, 
    0x2, 0x2, 0x6b2, 0x6b4, 0x3, 0x2, 0x2, 0x2, 0x6b3, 0x6b1, 0x3, 0x2, 
    0x2, 0x2, 0x6b4, 0x6b7, 0x7, 0xd, 0x2, 0x2, 0x6b5, 0x6b6, 0x7, 0x10, 
    0x2, 0x2, 0x6b6, 0x6b8, 0x5, 0x13c, 0x9f, 0x2, 0x6b7, 0x6b5, 0x3, 0x2, 
    0x2, 0x2, 0x6b7, 0x6b8, 0x3, 0x2, 0x2, 0x2, 0x6b8, 0x103, 0x3, 0x2, 
    0x2, 0x2, 0x6b9, 0x6ba, 0x5, 0x13c, 0x9f, 0x2, 0x6ba, 0x6bb, 0x7, 0x10, 
    0x2, 0x2, 0x6bb, 0x6bc, 0x5, 0x13c, 0x9f, 0x2, 0x6bc, 0x105, 0x3, 0x2, 
    0x2, 0x2, 0x6bd, 0x6be, 0x9, 0x23, 0x2, 0x2, 0x6be, 0x6bf, 0x7, 0xc, 
    0x2, 0x2, 0x6bf, 0x6c4, 0x5, 0xe0, 0x71, 0x2, 0x6c0, 0x6c1, 0x7, 0xe, 
    0x2, 0x2, 0x6c1, 0x6c3, 0x5, 0xe0, 0x71, 0x2, 0x6c2, 0x6c0, 0x3, 0x2, 
    0x2, 0x2, 0x6c3, 0x6c6, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6c2, 0x3, 0x2, 
    0x2, 0x2, 0x6c4, 0x6c5, 0x3, 0x2, 0x2, 0x2, 0x6c5, 0x6c7, 0x3, 0x2, 
    0x2, 0x2, 0x6c6, 0x6c4, 0x3, 0x2, 0x2, 0x2, 0x6c7, 0x6c8, 0x7, 0xd, 
    0x2, 0x2, 0x6c8, 0x107, 0x3, 0x2, 0x2, 0x2, 0x6c9, 0x6ca, 0x7, 0xc3, 
    0x2, 0x2, 0x6ca, 0x6cb, 0x7, 0xc, 0x2, 0x2, 0x6cb, 0x6cc, 0x5, 0xe0, 
    0x71, 0x2, 0x6cc, 0x6cd, 0x7, 0xd, 0x2, 0x2, 0x6cd, 0x109, 0x3, 0x2, 
    0x2, 0x2, 0x6ce, 0x6d4, 0x7, 0xd1, 0x2, 0x2, 0x6cf, 0x6d0, 0x9, 0x24, 
    0x2, 0x2, 0x6d0, 0x6d4, 0x5, 0x28, 0x15, 0x2, 0x6d1, 0x6d2, 0x9, 0x1d, 
    0x2, 0x2, 0x6d2, 0x6d4, 0x7, 0x5, 0x2, 0x2, 0x6d3, 0x6ce, 0x3, 0x2, 
    0x2, 0x2, 0x6d3, 0x6cf, 0x3, 0x2, 0x2, 0x2, 0x6d3, 0x6d1, 0x3, 0x2, 
    0x2, 0x2, 0x6d4, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x6d5, 0x6d6, 0x7, 0xc, 
    0x2, 0x2, 0x6d6, 0x6d7, 0x5, 0xe0, 0x71, 0x2, 0x6d7, 0x6d8, 0x7, 0xd, 
    0x2, 0x2, 0x6d8, 0x10d, 0x3, 0x2, 0x2, 0x2, 0x6d9, 0x6da, 0x7, 0xb4, 
    0x2, 0x2, 0x6da, 0x6db, 0x5, 0xe0, 0x71, 0x2, 0x6db, 0x6dc, 0x7, 0xb5, 
    0x2, 0x2, 0x6dc, 0x6dd, 0x5, 0xe0, 0x71, 0x2, 0x6dd, 0x6de, 0x7, 0x72, 
    0x2, 0x2, 0x6de, 0x6df, 0x5, 0xe0, 0x71, 0x2, 0x6df, 0x10f, 0x3, 0x2, 
    0x2, 0x2, 0x6e0, 0x6e1, 0x7, 0xc4, 0x2, 0x2, 0x6e1, 0x6e2, 0x5, 0xf2, 
    0x7a, 0x2, 0x6e2, 0x6e3, 0x5, 0x10, 0x9, 0x2, 0x6e3, 0x111, 0x3, 0x2, 
    0x2, 0x2, 0x6e4, 0x6e5, 0x7, 0xd7, 0x2, 0x2, 0x6e5, 0x6e7, 0x5, 0x126, 
    0x94, 0x2, 0x6e6, 0x6e8, 0x5, 0x128, 0x95, 0x2, 0x6e7, 0x6e6, 0x3, 0x2, 
    0x2, 0x2, 0x6e7, 0x6e8, 0x3, 0x2, 0x2, 0x2, 0x6e8, 0x6ea, 0x3, 0x2, 
    0x2, 0x2, 0x6e9, 0x6eb, 0x5, 0x12a, 0x96, 0x2, 0x6ea, 0x6e9, 0x3, 0x2, 
    0x2, 0x2, 0x6ea, 0x6eb, 0x3, 0x2, 0x2, 0x2, 0x6eb, 0x113, 0x3, 0x2, 
    0x2, 0x2, 0x6ec, 0x6ed, 0x7, 0xd8, 0x2, 0x2, 0x6ed, 0x6ee, 0x5, 0xf2, 
    0x7a, 0x2, 0x6ee, 0x6ef, 0x7, 0xe9, 0x2, 0x2, 0x6ef, 0x6f1, 0x5, 0x126, 
    0x94, 0x2, 0x6f0, 0x6f2, 0x5, 0x128, 0x95, 0x2, 0x6f1, 0x6f0, 0x3, 0x2, 
    0x2, 0x2, 0x6f1, 0x6f2, 0x3, 0x2, 0x2, 0x2, 0x6f2, 0x6f4, 0x3, 0x2, 
    0x2, 0x2, 0x6f3, 0x6f5, 0x5, 0x12a, 0x96, 0x2, 0x6f4, 0x6f3, 0x3, 0x2, 
    0x2, 0x2, 0x6f4, 0x6f5, 0x3, 0x2, 0x2, 0x2, 0x6f5, 0x115, 0x3, 0x2, 
    0x2, 0x2, 0x6f6, 0x6f7, 0x7, 0xd9, 0x2, 0x2, 0x6f7, 0x6f8, 0x5, 0xf2, 
    0x7a, 0x2, 0x6f8, 0x6f9, 0x7, 0xe9, 0x2, 0x2, 0x6f9, 0x6fb, 0x5, 0x126, 
    0x94, 0x2, 0x6fa, 0x6fc, 0x5, 0x128, 0x95, 0x2, 0x6fb, 0x6fa, 0x3, 0x2, 
    0x2, 0x2, 0x6fb, 0x6fc, 0x3, 0x2, 0x2, 0x2, 0x6fc, 0x6fe, 0x3, 0x2, 
    0x2, 0x2, 0x6fd, 0x6ff, 0x5, 0x12a, 0x96, 0x2, 0x6fe, 0x6fd, 0x3, 0x2, 
    0x2, 0x2, 0x6fe, 0x6ff, 0x3, 0x2, 0x2, 0x2, 0x6ff, 0x117, 0x3, 0x2, 
    0x2, 0x2, 0x700, 0x701, 0x7, 0xda, 0x2, 0x2, 0x701, 0x702, 0x5, 0x126, 
    0x94, 0x2, 0x702, 0x703, 0x7, 0xea, 0x2, 0x2, 0x703, 0x706, 0x5, 0xe2, 
    0x72, 0x2, 0x704, 0x705, 0x7, 0xdb, 0x2, 0x2, 0x705, 0x707, 0x5, 0xe2, 
    0x72, 0x2, 0x706, 0x704, 0x3, 0x2, 0x2, 0x2, 0x706, 0x707, 0x3, 0x2, 
    0x2, 0x2, 0x707, 0x709, 0x3, 0x2, 0x2, 0x2, 0x708, 0x70a, 0x5, 0x12a, 
    0x96, 0x2, 0x709, 0x708, 0x3, 0x2, 0x2, 0x2, 0x709, 0x70a, 0x3, 0x2, 
    0x2, 0x2, 0x70a, 0x70b, 0x3, 0x2, 0x2, 0x2, 0x70b, 0x70c, 0x5, 0x12c, 
    0x97, 0x2, 0x70c, 0x119, 0x3, 0x2, 0x2, 0x2, 0x70d, 0x70e, 0x9, 0x25, 
    0x2, 0x2, 0x70e, 0x70f, 0x5, 0xf2, 0x7a, 0x2, 0x70f, 0x710, 0x7, 0xe9, 
    0x2, 0x2, 0x710, 0x712, 0x5, 0x126, 0x94, 0x2, 0x711, 0x713, 0x5, 0x128, 
    0x95, 0x2, 0x712, 0x711, 0x3, 0x2, 0x2, 0x2, 0x712, 0x713, 0x3, 0x2, 
    0x2, 0x2, 0x713, 0x715, 0x3, 0x2, 0x2, 0x2, 0x714, 0x716, 0x5, 0x12a, 
    0x96, 0x2, 0x715, 0x714, 0x3, 0x2, 0x2, 0x2, 0x715, 0x716, 0x3, 0x2, 
    0x2, 0x2, 0x716, 0x717, 0x3, 0x2, 0x2, 0x2, 0x717, 0x718, 0x5, 0x12c, 
    0x97, 0x2, 0x718, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x719, 0x71a, 0x7, 0xdd, 
    0x2, 0x2, 0x71a, 0x71b, 0x5, 0xf2, 0x7a, 0x2, 0x71b, 0x71c, 0x7, 0xde, 
    0x2, 0x2, 0x71c, 0x71d, 0x5, 0xf2, 0x7a, 0x2, 0x71d, 0x71e, 0x7, 0xe9, 
    0x2, 0x2, 0x71e, 0x720, 0x5, 0x126, 0x94, 0x2, 0x71f, 0x721, 0x5, 0x128, 
    0x95, 0x2, 0x720, 0x71f, 0x3, 0x2, 0x2, 0x2, 0x720, 0x721, 0x3, 0x2, 
    0x2, 0x2, 0x721, 0x723, 0x3, 0x2, 0x2, 0x2, 0x722, 0x724, 0x5, 0x12a, 
    0x96, 0x2, 0x723, 0x722, 0x3, 0x2, 0x2, 0x2, 0x723, 0x724, 0x3, 0x2, 
    0x2, 0x2, 0x724, 0x725, 0x3, 0x2, 0x2, 0x2, 0x725, 0x726, 0x5, 0x12c, 
    0x97, 0x2, 0x726, 0x11d, 0x3, 0x2, 0x2, 0x2, 0x727, 0x728, 0x7, 0xe2, 
    0x2, 0x2, 0x728, 0x729, 0x7, 0x4, 0x2, 0x2, 0x729, 0x72a, 0x7, 0xe3, 
    0x2, 0x2, 0x72a, 0x72b, 0x5, 0xf2, 0x7a, 0x2, 0x72b, 0x72c, 0x7, 0xe9, 
    0x2, 0x2, 0x72c, 0x72e, 0x5, 0x126, 0x94, 0x2, 0x72d, 0x72f, 0x5, 0x128, 
    0x95, 0x2, 0x72e, 0x72d, 0x3, 0x2, 0x2, 0x2, 0x72e, 0x72f, 0x3, 0x2, 
    0x2, 0x2, 0x72f, 0x731, 0x3, 0x2, 0x2, 0x2, 0x730, 0x732, 0x5, 0x12a, 
    0x96, 0x2, 0x731, 0x730, 0x3, 0x2, 0x2, 0x2, 0x731, 0x732, 0x3, 0x2, 
    0x2, 0x2, 0x732, 0x733, 0x3, 0x2, 0x2, 0x2, 0x733, 0x734, 0x5, 0x12c, 
    0x97, 0x2, 0x734, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x735, 0x736, 0x9, 0x26, 
    0x2, 0x2, 0x736, 0x737, 0x5, 0xf2, 0x7a, 0x2, 0x737, 0x738, 0x7, 0xe9, 
    0x2, 0x2, 0x738, 0x739, 0x5, 0x126, 0x94, 0x2, 0x739, 0x73a, 0x7, 0x68, 
    0x2, 0x2, 0x73a, 0x73c, 0x5, 0x13c, 0x9f, 0x2, 0x73b, 0x73d, 0x5, 0x128, 
    0x95, 0x2, 0x73c, 0x73b, 0x3, 0x2, 0x2, 0x2, 0x73c, 0x73d, 0x3, 0x2, 
    0x2, 0x2, 0x73d, 0x73f, 0x3, 0x2, 0x2, 0x2, 0x73e, 0x740, 0x5, 0x12a, 
    0x96, 0x2, 0x73f, 0x73e, 0x3, 0x2, 0x2, 0x2, 0x73f, 0x740, 0x3, 0x2, 
    0x2, 0x2, 0x740, 0x741, 0x3, 0x2, 0x2, 0x2, 0x741, 0x742, 0x5, 0x12c, 
    0x97, 0x2, 0x742, 0x121, 0x3, 0x2, 0x2, 0x2, 0x743, 0x744, 0x7, 0xe6, 
    0x2, 0x2, 0x744, 0x745, 0x5, 0xf2, 0x7a, 0x2, 0x745, 0x746, 0x7, 0xe9, 
    0x2, 0x2, 0x746, 0x748, 0x5, 0x126, 0x94, 0x2, 0x747, 0x749, 0x5, 0x128, 
    0x95, 0x2, 0x748, 0x747, 0x3, 0x2, 0x2, 0x2, 0x748, 0x749, 0x3, 0x2, 
    0x2, 0x2, 0x749, 0x74b, 0x3, 0x2, 0x2, 0x2, 0x74a, 0x74c, 0x5, 0x12a, 
    0x96, 0x2, 0x74b, 0x74a, 0x3, 0x2, 0x2, 0x2, 0x74b, 0x74c, 0x3, 0x2, 
    0x2, 0x2, 0x74c, 0x74d, 0x3, 0x2, 0x2, 0x2, 0x74d, 0x74e, 0x7, 0xe, 
    0x2, 0x2, 0x74e, 0x74f, 0x9, 0x27, 0x2, 0x2, 0x74f, 0x123, 0x3, 0x2, 
    0x2, 0x2, 0x750, 0x751, 0x9, 0x28, 0x2, 0x2, 0x751, 0x752, 0x5, 0x126, 
    0x94, 0x2, 0x752, 0x753, 0x7, 0xef, 0x2, 0x2, 0x753, 0x754, 0x5, 0xe2, 
    0x72, 0x2, 0x754, 0x125, 0x3, 0x2, 0x2, 0x2, 0x755, 0x757, 0x7, 0xeb, 
    0x2, 0x2, 0x756, 0x755, 0x3, 0x2, 0x2, 0x2, 0x756, 0x757, 0x3, 0x2, 
    0x2, 0x2, 0x757, 0x758, 0x3, 0x2, 0x2, 0x2, 0x758, 0x759, 0x5, 0x13c, 
    0x9f, 0x2, 0x759, 0x127, 0x3, 0x2, 0x2, 0x2, 0x75a, 0x75b, 0x7, 0xea, 
    0x2, 0x2, 0x75b, 0x75c, 0x5, 0xe2, 0x72, 0x2, 0x75c, 0x129, 0x3, 0x2, 
    0x2, 0x2, 0x75d, 0x767, 0x7, 0xf0, 0x2, 0x2, 0x75e, 0x75f, 0x7, 0xf1, 
    0x2, 0x2, 0x75f, 0x760, 0x7, 0x4, 0x2, 0x2, 0x760, 0x767, 0x5, 0x9a, 
    0x4e, 0x2, 0x761, 0x767, 0x7, 0xf2, 0x2, 0x2, 0x762, 0x763, 0x7, 0xf3, 
    0x2, 0x2, 0x763, 0x764, 0x5, 0x9a, 0x4e, 0x2, 0x764, 0x765, 0x7, 0xf4, 
    0x2, 0x2, 0x765, 0x767, 0x3, 0x2, 0x2, 0x2, 0x766, 0x75d, 0x3, 0x2, 
    0x2, 0x2, 0x766, 0x75e, 0x3, 0x2, 0x2, 0x2, 0x766, 0x761, 0x3, 0x2, 
    0x2, 0x2, 0x766, 0x762, 0x3, 0x2, 0x2, 0x2, 0x767, 0x12b, 0x3, 0x2, 
    0x2, 0x2, 0x768, 0x769, 0x7, 0xe, 0x2, 0x2, 0x769, 0x76a, 0x7, 0xb2, 
    0x2, 0x2, 0x76a, 0x76b, 0x5, 0x12e, 0x98, 0x2, 0x76b, 0x76c, 0x7, 0xb7, 
    0x2, 0x2, 0x76c, 0x12d, 0x3, 0x2, 0x2, 0x2, 0x76d, 0x76f, 0x7, 0x12, 
    0x2, 0x2, 0x76e, 0x76d, 0x3, 0x2, 0x2, 0x2, 0x76e, 0x76f, 0x3, 0x2, 
    0x2, 0x2, 0x76f, 0x770, 0x3, 0x2, 0x2, 0x2, 0x770, 0x774, 0x5, 0x130, 
    0x99, 0x2, 0x771, 0x774, 0x5, 0x13c, 0x9f, 0x2, 0x772, 0x774, 0x5, 0x86, 
    0x44, 0x2, 0x773, 0x76e, 0x3, 0x2, 0x2, 0x2, 0x773, 0x771, 0x3, 0x2, 
    0x2, 0x2, 0x773, 0x772, 0x3, 0x2, 0x2, 0x2, 0x774, 0x12f, 0x3, 0x2, 
    0x2, 0x2, 0x775, 0x777, 0x5, 0x132, 0x9a, 0x2, 0x776, 0x778, 0x7, 0xce, 
    0x2, 0x2, 0x777, 0x776, 0x3, 0x2, 0x2, 0x2, 0x777, 0x778, 0x3, 0x2, 
    0x2, 0x2, 0x778, 0x77e, 0x3, 0x2, 0x2, 0x2, 0x779, 0x77e, 0x5, 0x134, 
    0x9b, 0x2, 0x77a, 0x77e, 0x7, 0x6, 0x2, 0x2, 0x77b, 0x77e, 0x7, 0x7, 
    0x2, 0x2, 0x77c, 0x77e, 0x7, 0x8, 0x2, 0x2, 0x77d, 0x775, 0x3, 0x2, 
    0x2, 0x2, 0x77d, 0x779, 0x3, 0x2, 0x2, 0x2, 0x77d, 0x77a, 0x3, 0x2, 
    0x2, 0x2, 0x77d, 0x77b, 0x3, 0x2, 0x2, 0x2, 0x77d, 0x77c, 0x3, 0x2, 
    0x2, 0x2, 0x77e, 0x131, 0x3, 0x2, 0x2, 0x2, 0x77f, 0x780, 0x7, 0x4, 
    0x2, 0x2, 0x780, 0x781, 0x9, 0x29, 0x2, 0x2, 0x781, 0x133, 0x3, 0x2, 
    0x2, 0x2, 0x782, 0x787, 0x7, 0x4, 0x2, 0x2, 0x783, 0x785, 0x5, 0x138, 
    0x9d, 0x2, 0x784, 0x786, 0x5, 0x136, 0x9c, 0x2, 0x785, 0x784, 0x3, 0x2, 
    0x2, 0x2, 0x785, 0x786, 0x3, 0x2, 0x2, 0x2, 0x786, 0x788, 0x3, 0x2, 
    0x2, 0x2, 0x787, 0x783, 0x3, 0x2, 0x2, 0x2, 0x787, 0x788, 0x3, 0x2, 
    0x2, 0x2, 0x788, 0x135, 0x3, 0x2, 0x2, 0x2, 0x789, 0x78c, 0x7, 0x92, 
    0x2, 0x2, 0x78a, 0x78d, 0x5, 0x13a, 0x9e, 0x2, 0x78b, 0x78d, 0x5, 0x13e, 
    0xa0, 0x2, 0x78c, 0x78a, 0x3, 0x2, 0x2, 0x2, 0x78c, 0x78b, 0x3, 0x2, 
    0x2, 0x2, 0x78d, 0x137, 0x3, 0x2, 0x2, 0x2, 0x78e, 0x78f, 0x9, 0x2a, 
    0x2, 0x2, 0x78f, 0x139, 0x3, 0x2, 0x2, 0x2, 0x790, 0x791, 0x9, 0x2b, 
    0x2, 0x2, 0x791, 0x13b, 0x3, 0x2, 0x2, 0x2, 0x792, 0x79a, 0x7, 0x3, 
    0x2, 0x2, 0x793, 0x79a, 0x7, 0xc7, 0x2, 0x2, 0x794, 0x79a, 0x7, 0xca, 
    0x2, 0x2, 0x795, 0x79a, 0x7, 0xcb, 0x2, 0x2, 0x796, 0x79a, 0x7, 0xcc, 
    0x2, 0x2, 0x797, 0x79a, 0x7, 0xcd, 0x2, 0x2, 0x798, 0x79a, 0x5, 0x140, 
    0xa1, 0x2, 0x799, 0x792, 0x3, 0x2, 0x2, 0x2, 0x799, 0x793, 0x3, 0x2, 
    0x2, 0x2, 0x799, 0x794, 0x3, 0x2, 0x2, 0x2, 0x799, 0x795, 0x3, 0x2, 
    0x2, 0x2, 0x799, 0x796, 0x3, 0x2, 0x2, 0x2, 0x799, 0x797, 0x3, 0x2, 
    0x2, 0x2, 0x799, 0x798, 0x3, 0x2, 0x2, 0x2, 0x79a, 0x13d, 0x3, 0x2, 
    0x2, 0x2, 0x79b, 0x79e, 0x7, 0x3, 0x2, 0x2, 0x79c, 0x79e, 0x5, 0x140, 
    0xa1, 0x2, 0x79d, 0x79b, 0x3, 0x2, 0x2, 0x2, 0x79d, 0x79c, 0x3, 0x2, 
    0x2, 0x2, 0x79e, 0x13f, 0x3, 0x2, 0x2, 0x2, 0x79f, 0x7a0, 0x9, 0x2c, 
    0x2, 0x2, 0x7a0, 0x141, 0x3, 0x2, 0x2, 0x2, 0x7a1, 0x7a2, 0x5, 0x2, 
    0x2, 0x2, 0x7a2, 0x7a3, 0x7, 0x2, 0x2, 0x3, 0x7a3, 0x143, 0x3, 0x2, 
    0x2, 0x2, 0x7a4, 0x7a5, 0x5, 0x1a, 0xe, 0x2, 0x7a5, 0x7a6, 0x7, 0x2, 
    0x2, 0x3, 0x7a6, 0x145, 0x3, 0x2, 0x2, 0x2, 0x7a7, 0x7aa, 0x5, 0xd6, 
    0x6c, 0x2, 0x7a8, 0x7aa, 0x5, 0x1a, 0xe, 0x2, 0x7a9, 0x7a7, 0x3, 0x2, 
    0x2, 0x2, 0x7a9, 0x7a8, 0x3, 0x2, 0x2, 0x2, 0x7aa, 0x7ab, 0x3, 0x2, 
    0x2, 0x2, 0x7ab, 0x7ac, 0x7, 0x2, 0x2, 0x3, 0x7ac, 0x147, 0x3, 0x2, 
    0x2, 0x2, 0xeb, 0x14b, 0x152, 0x15e, 0x162, 0x168, 0x171, 0x174, 0x17a, 
    0x17c, 0x180, 0x18b, 0x18d, 0x190, 0x19b, 0x1a3, 0x1a8, 0x1ad, 0x1b3, 
    0x1c7, 0x1cb, 0x1d6, 0x1d9, 0x1e1, 0x1e4, 0x1e9, 0x1ef, 0x1f3, 0x1fa, 
    0x1ff, 0x205, 0x20b, 0x211, 0x217, 0x21e, 0x224, 0x22e, 0x233, 0x238, 
    0x23e, 0x240, 0x247, 0x24d, 0x25b, 0x268, 0x26d, 0x271, 0x274, 0x285, 
    0x28b, 0x292, 0x295, 0x299, 0x2a5, 0x2ad, 0x2b3, 0x2b9, 0x2bc, 0x2c7, 
    0x2d1, 0x2dc, 0x2e1, 0x2e7, 0x2ed, 0x2ef, 0x2fb, 0x300, 0x302, 0x307, 
    0x30c, 0x313, 0x31e, 0x323, 0x329, 0x32b, 0x333, 0x337, 0x344, 0x348, 
    0x34e, 0x352, 0x354, 0x357, 0x360, 0x36b, 0x370, 0x376, 0x378, 0x380, 
    0x385, 0x38f, 0x39a, 0x39f, 0x3a5, 0x3a7, 0x3af, 0x3b8, 0x3c0, 0x3cd, 
    0x3db, 0x3e1, 0x3e8, 0x3ee, 0x3fa, 0x3ff, 0x402, 0x406, 0x409, 0x40c, 
    0x40f, 0x414, 0x418, 0x41c, 0x421, 0x427, 0x434, 0x43b, 0x449, 0x453, 
    0x456, 0x464, 0x469, 0x471, 0x47a, 0x483, 0x48c, 0x498, 0x49b, 0x4a3, 
    0x4ab, 0x4af, 0x4b2, 0x4b5, 0x4bc, 0x4c1, 0x4c4, 0x4cb, 0x4ce, 0x4d4, 
    0x4dc, 0x4e2, 0x4f4, 0x4fe, 0x501, 0x508, 0x516, 0x520, 0x525, 0x52e, 
    0x536, 0x53b, 0x547, 0x54c, 0x551, 0x556, 0x55b, 0x561, 0x566, 0x56f, 
    0x575, 0x579, 0x57f, 0x582, 0x588, 0x58e, 0x594, 0x59b, 0x5a1, 0x5aa, 
    0x5b2, 0x5bb, 0x5c4, 0x5cd, 0x5d6, 0x5df, 0x5e8, 0x5f1, 0x5f4, 0x600, 
    0x60e, 0x61d, 0x624, 0x62c, 0x632, 0x639, 0x642, 0x647, 0x64f, 0x657, 
    0x65b, 0x65d, 0x666, 0x676, 0x67e, 0x684, 0x68c, 0x68f, 0x69c, 0x6a4, 
    0x6a8, 0x6b1, 0x6b7, 0x6c4, 0x6d3, 0x6e7, 0x6ea, 0x6f1, 0x6f4, 0x6fb, 
    0x6fe, 0x706, 0x709, 0x712, 0x715, 0x720, 0x723, 0x72e, 0x731, 0x73c, 
    0x73f, 0x748, 0x74b, 0x756, 0x766, 0x76e, 0x773, 0x777, 0x77d, 0x785, 
    0x787, 0x78c, 0x799, 0x79d, 0x7a9, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

Hito::Initializer Hito::_init;
