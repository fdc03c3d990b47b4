
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
    setState(345);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CONTRACT: {
        enterOuterAlt(_localctx, 1);
        setState(342);
        contractHeader();
        break;
      }

      case Hito::LIBRARY: {
        enterOuterAlt(_localctx, 2);
        setState(343);
        libraryHeader();
        break;
      }

      case Hito::AMENDMENT: {
        enterOuterAlt(_localctx, 3);
        setState(344);
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
    setState(347);
    match(Hito::CONTRACT);
    setState(348);
    match(Hito::STRING);
    setState(352);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 36) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 36)) & ((1ULL << (Hito::CODE - 36))
      | (1ULL << (Hito::CURRENCY - 36))
      | (1ULL << (Hito::TERM - 36))
      | (1ULL << (Hito::PERIODS - 36))
      | (1ULL << (Hito::ROUNDING - 36))
      | (1ULL << (Hito::T_TEXT - 36)))) != 0) || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(349);
      headerLine();
      setState(354);
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

std::vector<Hito::PlainNameContext *> Hito::HeaderLineContext::plainName() {
  return getRuleContexts<Hito::PlainNameContext>();
}

Hito::PlainNameContext* Hito::HeaderLineContext::plainName(size_t i) {
  return getRuleContext<Hito::PlainNameContext>(i);
}

std::vector<tree::TerminalNode *> Hito::HeaderLineContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::HeaderLineContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::HeaderLineContext::AND() {
  return getToken(Hito::AND, 0);
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
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(375);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CODE: {
        enterOuterAlt(_localctx, 1);
        setState(355);
        match(Hito::CODE);
        setState(356);
        match(Hito::STRING);
        break;
      }

      case Hito::CURRENCY: {
        enterOuterAlt(_localctx, 2);
        setState(357);
        match(Hito::CURRENCY);
        setState(358);
        plainName();
        setState(363);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::COMMA) {
          setState(359);
          match(Hito::COMMA);
          setState(360);
          plainName();
          setState(365);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(368);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::AND) {
          setState(366);
          match(Hito::AND);
          setState(367);
          plainName();
        }
        break;
      }

      case Hito::TERM: {
        enterOuterAlt(_localctx, 3);
        setState(370);
        term();
        break;
      }

      case Hito::PERIODS: {
        enterOuterAlt(_localctx, 4);
        setState(371);
        periods();
        break;
      }

      case Hito::ROUNDING: {
        enterOuterAlt(_localctx, 5);
        setState(372);
        match(Hito::ROUNDING);
        setState(373);
        roundingRule();
        break;
      }

      case Hito::T_TEXT:
      case Hito::NOTE:
      case Hito::SOURCE:
      case Hito::MEANS: {
        enterOuterAlt(_localctx, 6);
        setState(374);
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
    setState(377);
    match(Hito::TERM);
    setState(379);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FROM) {
      setState(378);
      match(Hito::FROM);
    }
    setState(381);
    match(Hito::DATE);
    setState(382);
    rangeTo();
    setState(383);
    match(Hito::DATE);
    setState(385);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::INCLUSIVE) {
      setState(384);
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
    setState(387);
    match(Hito::PERIODS);
    setState(397);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::MONTHLY:
      case Hito::QUARTERLY:
      case Hito::HALF_YEARLY:
      case Hito::YEARLY:
      case Hito::CALENDAR: {
        setState(388);
        frequency();
        break;
      }

      case Hito::STRING: {
        setState(389);
        namedPeriod();
        setState(394);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::COMMA) {
          setState(390);
          match(Hito::COMMA);
          setState(391);
          namedPeriod();
          setState(396);
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
    setState(405);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CALENDAR: {
        enterOuterAlt(_localctx, 1);
        setState(399);
        match(Hito::CALENDAR);
        setState(400);
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
        setState(401);
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
        setState(403);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::CALENDAR) {
          setState(402);
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
    setState(407);
    match(Hito::STRING);
    setState(409);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FROM) {
      setState(408);
      match(Hito::FROM);
    }
    setState(411);
    match(Hito::DATE);
    setState(412);
    rangeTo();
    setState(413);
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
    setState(422);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TO_NEAREST: {
        setState(415);
        match(Hito::TO_NEAREST);
        setState(416);
        match(Hito::NUMBER);
        break;
      }

      case Hito::TO: {
        setState(417);
        match(Hito::TO);
        setState(418);
        match(Hito::NUMBER);
        setState(420);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::NEAREST) {
          setState(419);
          match(Hito::NEAREST);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(425);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(424);
      match(Hito::COMMA);
    }
    setState(427);
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
    setState(429);
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
    setState(431);
    match(Hito::LIBRARY);
    setState(432);
    match(Hito::STRING);
    setState(436);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(433);
      textItem();
      setState(438);
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
    setState(439);
    match(Hito::AMENDMENT);
    setState(440);
    match(Hito::NUMBER);
    setState(441);
    match(Hito::TO_THE_CONTRACT);
    setState(442);
    match(Hito::STRING);
    setState(444);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(443);
      match(Hito::COMMA);
    }
    setState(446);
    match(Hito::EFFECTIVE);
    setState(447);
    match(Hito::DATE);
    setState(454);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::COMMA)
      | (1ULL << Hito::BY_OUTCOME_DATE)
      | (1ULL << Hito::BY_PAYMENT_DATE)
      | (1ULL << Hito::RETROACTIVE))) != 0)) {
      setState(449);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::COMMA) {
        setState(448);
        match(Hito::COMMA);
      }
      setState(451);
      amendmentEffect();
      setState(456);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(460);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(457);
      textItem();
      setState(462);
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
    setState(463);
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

Hito::WorkCalendarContext* Hito::ItemContext::workCalendar() {
  return getRuleContext<Hito::WorkCalendarContext>(0);
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
    setState(481);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PAYER:
      case Hito::PROVIDER:
      case Hito::INVESTOR:
      case Hito::VERIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(465);
        party();
        break;
      }

      case Hito::UNIT: {
        enterOuterAlt(_localctx, 2);
        setState(466);
        unitItem();
        break;
      }

      case Hito::INPUT: {
        enterOuterAlt(_localctx, 3);
        setState(467);
        input();
        break;
      }

      case Hito::DATA: {
        enterOuterAlt(_localctx, 4);
        setState(468);
        dataset();
        break;
      }

      case Hito::DEFINE:
      case Hito::FOR_EACH: {
        enterOuterAlt(_localctx, 5);
        setState(469);
        definition();
        break;
      }

      case Hito::TABLE: {
        enterOuterAlt(_localctx, 6);
        setState(470);
        choiceTable();
        break;
      }

      case Hito::TIERS: {
        enterOuterAlt(_localctx, 7);
        setState(471);
        tierTable();
        break;
      }

      case Hito::BRACKETS: {
        enterOuterAlt(_localctx, 8);
        setState(472);
        bracketTable();
        break;
      }

      case Hito::SCALE: {
        enterOuterAlt(_localctx, 9);
        setState(473);
        scaleTable();
        break;
      }

      case Hito::CLAUSE: {
        enterOuterAlt(_localctx, 10);
        setState(474);
        clause();
        break;
      }

      case Hito::ALWAYS: {
        enterOuterAlt(_localctx, 11);
        setState(475);
        property();
        break;
      }

      case Hito::EXAMPLES: {
        enterOuterAlt(_localctx, 12);
        setState(476);
        examples();
        break;
      }

      case Hito::EXAMPLE: {
        enterOuterAlt(_localctx, 13);
        setState(477);
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
        setState(478);
        contractText();
        break;
      }

      case Hito::INCLUDES: {
        enterOuterAlt(_localctx, 15);
        setState(479);
        includes();
        break;
      }

      case Hito::WORK_CALENDAR: {
        enterOuterAlt(_localctx, 16);
        setState(480);
        workCalendar();
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
    setState(483);
    _la = _input->LA(1);
    if (!(_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(485);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::IN_ENGLISH

    || _la == Hito::IN_SPANISH) {
      setState(484);
      inLanguage();
    }
    setState(487);
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
    setState(489);
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
    setState(499);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::DEFINITION: {
        enterOuterAlt(_localctx, 1);
        setState(491);
        match(Hito::DEFINITION);
        setState(492);
        match(Hito::STRING);
        setState(493);
        match(Hito::STRING);
        break;
      }

      case Hito::PRECEDENCE:
      case Hito::NOTICES:
      case Hito::DISPUTES:
      case Hito::TAXES:
      case Hito::DOES_NOT_COVER: {
        enterOuterAlt(_localctx, 2);
        setState(494);
        _la = _input->LA(1);
        if (!(((((_la - 286) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 286)) & ((1ULL << (Hito::PRECEDENCE - 286))
          | (1ULL << (Hito::NOTICES - 286))
          | (1ULL << (Hito::DISPUTES - 286))
          | (1ULL << (Hito::TAXES - 286))
          | (1ULL << (Hito::DOES_NOT_COVER - 286)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(496);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::IN_ENGLISH

        || _la == Hito::IN_SPANISH) {
          setState(495);
          inLanguage();
        }
        setState(498);
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
    setState(501);
    match(Hito::INCLUDES);
    setState(502);
    match(Hito::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WorkCalendarContext ------------------------------------------------------------------

Hito::WorkCalendarContext::WorkCalendarContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::WorkCalendarContext::WORK_CALENDAR() {
  return getToken(Hito::WORK_CALENDAR, 0);
}

tree::TerminalNode* Hito::WorkCalendarContext::STRING() {
  return getToken(Hito::STRING, 0);
}

std::vector<tree::TerminalNode *> Hito::WorkCalendarContext::DATE() {
  return getTokens(Hito::DATE);
}

tree::TerminalNode* Hito::WorkCalendarContext::DATE(size_t i) {
  return getToken(Hito::DATE, i);
}

Hito::RangeToContext* Hito::WorkCalendarContext::rangeTo() {
  return getRuleContext<Hito::RangeToContext>(0);
}

tree::TerminalNode* Hito::WorkCalendarContext::FROM() {
  return getToken(Hito::FROM, 0);
}

std::vector<tree::TerminalNode *> Hito::WorkCalendarContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::WorkCalendarContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::WorkCalendarContext::SATURDAYS_WORK() {
  return getToken(Hito::SATURDAYS_WORK, 0);
}

tree::TerminalNode* Hito::WorkCalendarContext::COLON() {
  return getToken(Hito::COLON, 0);
}

std::vector<Hito::TextItemContext *> Hito::WorkCalendarContext::textItem() {
  return getRuleContexts<Hito::TextItemContext>();
}

Hito::TextItemContext* Hito::WorkCalendarContext::textItem(size_t i) {
  return getRuleContext<Hito::TextItemContext>(i);
}


size_t Hito::WorkCalendarContext::getRuleIndex() const {
  return Hito::RuleWorkCalendar;
}


Hito::WorkCalendarContext* Hito::workCalendar() {
  WorkCalendarContext *_localctx = _tracker.createInstance<WorkCalendarContext>(_ctx, getState());
  enterRule(_localctx, 34, Hito::RuleWorkCalendar);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(504);
    match(Hito::WORK_CALENDAR);
    setState(505);
    match(Hito::STRING);
    setState(507);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FROM) {
      setState(506);
      match(Hito::FROM);
    }
    setState(509);
    match(Hito::DATE);
    setState(510);
    rangeTo();
    setState(511);
    match(Hito::DATE);
    setState(514);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(512);
      match(Hito::COMMA);
      setState(513);
      match(Hito::SATURDAYS_WORK);
    }
    setState(525);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COLON) {
      setState(516);
      match(Hito::COLON);
      setState(517);
      match(Hito::DATE);
      setState(522);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::COMMA) {
        setState(518);
        match(Hito::COMMA);
        setState(519);
        match(Hito::DATE);
        setState(524);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(530);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(527);
      textItem();
      setState(532);
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
  enterRule(_localctx, 36, Hito::RuleParty);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(533);
    role();
    setState(539);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(534);
        plainName();
        setState(536);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::STRING) {
          setState(535);
          match(Hito::STRING);
        }
        break;
      }

      case Hito::STRING: {
        setState(538);
        match(Hito::STRING);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(544);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(541);
      textItem();
      setState(546);
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
  enterRule(_localctx, 38, Hito::RuleRole);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(547);
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
  enterRule(_localctx, 40, Hito::RulePartyRef);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(550);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::THE) {
      setState(549);
      match(Hito::THE);
    }
    setState(554);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PAYER:
      case Hito::PROVIDER:
      case Hito::INVESTOR:
      case Hito::VERIFIER: {
        setState(552);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(553);
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
  enterRule(_localctx, 42, Hito::RuleUnitItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(556);
    match(Hito::UNIT);
    setState(557);
    name();
    setState(561);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(558);
      match(Hito::COMMA);
      setState(559);
      match(Hito::PLURAL);
      setState(560);
      name();
    }
    setState(566);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(563);
      textItem();
      setState(568);
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
  enterRule(_localctx, 44, Hito::RuleInput);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(569);
    match(Hito::INPUT);
    setState(570);
    name();
    setState(572);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(571);
      match(Hito::STRING);
    }
    setState(574);
    type();
    setState(578);
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
      setState(575);
      modifier();
      setState(580);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(584);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(581);
      textItem();
      setState(586);
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
  enterRule(_localctx, 46, Hito::RuleDataset);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(587);
    match(Hito::DATA);
    setState(588);
    name();
    setState(590);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(589);
      match(Hito::COMMA);
    }
    setState(592);
    match(Hito::ONE_ROW_PER);
    setState(593);
    name();
    setState(595); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(594);
      datasetLine();
      setState(597); 
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
      ((1ULL << (_la - 136)) & ((1ULL << (Hito::ACHIEVED - 136))
      | (1ULL << (Hito::PAID_TOTAL - 136))
      | (1ULL << (Hito::DUE - 136))
      | (1ULL << (Hito::TOGETHER - 136))
      | (1ULL << (Hito::UNTIL - 136))
      | (1ULL << (Hito::SIMPLE - 136))
      | (1ULL << (Hito::ACTUAL - 136)))) != 0) || ((((_la - 204) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 204)) & ((1ULL << (Hito::DAY - 204))
      | (1ULL << (Hito::MONTH - 204))
      | (1ULL << (Hito::QUARTER - 204))
      | (1ULL << (Hito::HALF - 204))
      | (1ULL << (Hito::YEAR - 204)))) != 0) || ((((_la - 270) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 270)) & ((1ULL << (Hito::INCREASES - 270))
      | (1ULL << (Hito::EXPECT - 270))
      | (1ULL << (Hito::NOTE - 270))
      | (1ULL << (Hito::SOURCE - 270))
      | (1ULL << (Hito::MEANS - 270)))) != 0));
   
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
  enterRule(_localctx, 48, Hito::RuleDatasetLine);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(603);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 41, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(599);
      identity();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(600);
      countsOn();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(601);
      column();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(602);
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
  enterRule(_localctx, 50, Hito::RuleIdentity);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(605);
    match(Hito::IDENTIFIED_BY);
    setState(618);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(606);
        name();
        break;
      }

      case Hito::LP: {
        setState(607);
        match(Hito::LP);
        setState(608);
        name();
        setState(613);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::COMMA) {
          setState(609);
          match(Hito::COMMA);
          setState(610);
          name();
          setState(615);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(616);
        match(Hito::RP);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(623);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(620);
      match(Hito::COMMA);
      setState(621);
      match(Hito::IF_REPEATED);
      setState(622);
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
  enterRule(_localctx, 52, Hito::RuleRepeatedRows);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(631);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::KEEP_FIRST: {
        enterOuterAlt(_localctx, 1);
        setState(625);
        match(Hito::KEEP_FIRST);
        break;
      }

      case Hito::EARLIEST:
      case Hito::LATEST: {
        enterOuterAlt(_localctx, 2);
        setState(626);
        _la = _input->LA(1);
        if (!(_la == Hito::EARLIEST

        || _la == Hito::LATEST)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(627);
        name();
        setState(629);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx)) {
        case 1: {
          setState(628);
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
  enterRule(_localctx, 54, Hito::RuleCountsOn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(633);
    match(Hito::COUNTS_ON);
    setState(634);
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
  enterRule(_localctx, 56, Hito::RuleColumn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(636);
    name();
    setState(638);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(637);
      match(Hito::STRING);
    }
    setState(640);
    type();
    setState(644);
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
      setState(641);
      modifier();
      setState(646);
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
  enterRule(_localctx, 58, Hito::RuleType);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(676);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::T_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(647);
        match(Hito::T_IDENTIFIER);
        break;
      }

      case Hito::T_TEXT: {
        enterOuterAlt(_localctx, 2);
        setState(648);
        match(Hito::T_TEXT);
        break;
      }

      case Hito::T_DATE: {
        enterOuterAlt(_localctx, 3);
        setState(649);
        match(Hito::T_DATE);
        break;
      }

      case Hito::T_NUMBER: {
        enterOuterAlt(_localctx, 4);
        setState(650);
        match(Hito::T_NUMBER);
        break;
      }

      case Hito::T_INTEGER: {
        enterOuterAlt(_localctx, 5);
        setState(651);
        match(Hito::T_INTEGER);
        break;
      }

      case Hito::T_PERCENT: {
        enterOuterAlt(_localctx, 6);
        setState(652);
        match(Hito::T_PERCENT);
        break;
      }

      case Hito::T_YESNO: {
        enterOuterAlt(_localctx, 7);
        setState(653);
        match(Hito::T_YESNO);
        break;
      }

      case Hito::T_ESTIMATE: {
        enterOuterAlt(_localctx, 8);
        setState(654);
        match(Hito::T_ESTIMATE);
        break;
      }

      case Hito::T_NUMBER_OF:
      case Hito::T_INTEGER_OF: {
        enterOuterAlt(_localctx, 9);
        setState(655);
        _la = _input->LA(1);
        if (!(_la == Hito::T_NUMBER_OF

        || _la == Hito::T_INTEGER_OF)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(658);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::DAY:
          case Hito::WORK_DAYS:
          case Hito::MONTH:
          case Hito::YEAR: {
            setState(656);
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
          case Hito::ACHIEVED:
          case Hito::PAID_TOTAL:
          case Hito::DUE:
          case Hito::TOGETHER:
          case Hito::UNTIL:
          case Hito::SIMPLE:
          case Hito::ACTUAL:
          case Hito::INCREASES:
          case Hito::EXPECT:
          case Hito::NOTE:
          case Hito::SOURCE: {
            setState(657);
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
        setState(660);
        match(Hito::T_MONEY);
        setState(661);
        plainName();
        break;
      }

      case Hito::T_REF: {
        enterOuterAlt(_localctx, 11);
        setState(662);
        match(Hito::T_REF);
        setState(663);
        name();
        break;
      }

      case Hito::T_ONE_OF: {
        enterOuterAlt(_localctx, 12);
        setState(664);
        match(Hito::T_ONE_OF);
        setState(665);
        match(Hito::LP);
        setState(666);
        choice();
        setState(671);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::COMMA) {
          setState(667);
          match(Hito::COMMA);
          setState(668);
          choice();
          setState(673);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(674);
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
  enterRule(_localctx, 60, Hito::RuleChoice);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(680);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(678);
        name();
        break;
      }

      case Hito::STRING: {
        enterOuterAlt(_localctx, 2);
        setState(679);
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
  enterRule(_localctx, 62, Hito::RuleModifier);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(683);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(682);
      match(Hito::COMMA);
    }
    setState(706);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FROM: {
        setState(685);
        typeRange();
        break;
      }

      case Hito::WITH: {
        setState(686);
        match(Hito::WITH);
        setState(687);
        match(Hito::NUMBER);
        setState(688);
        match(Hito::DECIMALS);
        break;
      }

      case Hito::MAY_MISS: {
        setState(689);
        match(Hito::MAY_MISS);
        break;
      }

      case Hito::FROM_COLUMN: {
        setState(690);
        match(Hito::FROM_COLUMN);
        setState(691);
        match(Hito::STRING);
        break;
      }

      case Hito::WRITTEN: {
        setState(692);
        match(Hito::WRITTEN);
        setState(693);
        match(Hito::STRING);
        break;
      }

      case Hito::YES_AS:
      case Hito::NO_AS:
      case Hito::MISSING_AS: {
        setState(694);
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
        setState(695);
        match(Hito::STRING);
        setState(700);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 54, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(696);
            match(Hito::COMMA);
            setState(697);
            match(Hito::STRING); 
          }
          setState(702);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 54, _ctx);
        }
        break;
      }

      case Hito::EACH: {
        setState(703);
        match(Hito::EACH);
        setState(704);
        period();
        break;
      }

      case Hito::DECIDED_BY: {
        setState(705);
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
  enterRule(_localctx, 64, Hito::RuleTypeRange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(708);
    match(Hito::FROM);
    setState(709);
    bound();
    setState(713);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::UP_TO

    || _la == Hito::TO) {
      setState(710);
      rangeTo();
      setState(711);
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
  enterRule(_localctx, 66, Hito::RuleBound);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(720);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(716);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::MINUS) {
          setState(715);
          match(Hito::MINUS);
        }
        setState(718);
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
        setState(719);
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
  enterRule(_localctx, 68, Hito::RuleRangeTo);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(722);
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
  enterRule(_localctx, 70, Hito::RuleDecision);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(724);
    match(Hito::DECIDED_BY);
    setState(725);
    partyRef();
    setState(734);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 60, _ctx)) {
    case 1: {
      setState(726);
      match(Hito::COMMA);
      setState(727);
      match(Hito::NO_LATER_THAN);
      setState(732);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case Hito::DATE: {
          setState(728);
          match(Hito::DATE);
          break;
        }

        case Hito::NUMBER: {
          setState(729);
          duration();
          setState(730);
          match(Hito::AFTER_PERIOD);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    }
    setState(739);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 61, _ctx)) {
    case 1: {
      setState(736);
      match(Hito::COMMA);
      setState(737);
      match(Hito::IF_UNDECIDED);
      setState(738);
      defaultValue();
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
  enterRule(_localctx, 72, Hito::RuleDefinition);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(743);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(741);
      match(Hito::FOR_EACH);
      setState(742);
      name();
    }
    setState(745);
    define();
    setState(749);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(746);
      textItem();
      setState(751);
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
  enterRule(_localctx, 74, Hito::RuleDefine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(752);
    match(Hito::DEFINE);
    setState(753);
    name();
    setState(755);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::LP) {
      setState(754);
      parameters();
    }
    setState(758);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(757);
      match(Hito::STRING);
    }
    setState(760);
    match(Hito::EQ);
    setState(761);
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
  enterRule(_localctx, 76, Hito::RuleParameters);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(763);
    match(Hito::LP);
    setState(764);
    name();
    setState(769);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(765);
      match(Hito::COMMA);
      setState(766);
      name();
      setState(771);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(772);
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
  enterRule(_localctx, 78, Hito::RuleChoiceTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(774);
    choiceHead();
    setState(775);
    choiceBody();
    setState(779);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(776);
      textItem();
      setState(781);
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
  enterRule(_localctx, 80, Hito::RuleChoiceHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(782);
    match(Hito::TABLE);
    setState(783);
    name();
    setState(784);
    match(Hito::BY);
    setState(785);
    name();
    setState(790);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 68, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(786);
        match(Hito::COMMA);
        setState(787);
        name(); 
      }
      setState(792);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 68, _ctx);
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
  enterRule(_localctx, 82, Hito::RuleChoiceBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(795);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(793);
      match(Hito::COMMA);
      setState(794);
      tablePolicy();
    }
    setState(809);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(797);
        choiceRows();
        setState(801);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(798);
          choiceVersion();
          setState(803);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        setState(805); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(804);
          choiceVersion();
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
  enterRule(_localctx, 84, Hito::RuleTablePolicy);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(811);
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
  enterRule(_localctx, 86, Hito::RuleChoiceVersion);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(813);
    match(Hito::EFFECTIVE);
    setState(814);
    match(Hito::DATE);
    setState(815);
    match(Hito::COLON);
    setState(816);
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
  enterRule(_localctx, 88, Hito::RuleChoiceRows);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(828);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(819); 
        _errHandler->sync(this);
        alt = 1;
        do {
          switch (alt) {
            case 1: {
                  setState(818);
                  choiceRow();
                  break;
                }

          default:
            throw NoViableAltException(this);
          }
          setState(821); 
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 73, _ctx);
        } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
        break;
      }

      case Hito::ROW: {
        enterOuterAlt(_localctx, 2);
        setState(824); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(823);
          row();
          setState(826); 
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
  enterRule(_localctx, 90, Hito::RuleChoiceRow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(833);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(830);
        choice();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        setState(831);
        truth();
        break;
      }

      case Hito::OTHERWISE: {
        setState(832);
        match(Hito::OTHERWISE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(835);
    match(Hito::COLON);
    setState(838);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
      case Hito::ROOT_OF:
      case Hito::LOGARITHM_OF:
      case Hito::EXPONENTIAL_OF:
      case Hito::POWER_OF:
      case Hito::NORMAL_P:
      case Hito::NORMAL_Q:
      case Hito::STUDENT_Q:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(836);
        sum();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        setState(837);
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
  enterRule(_localctx, 92, Hito::RuleTierTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(840);
    tierHead();
    setState(841);
    tierBody();
    setState(845);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(842);
      textItem();
      setState(847);
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
  enterRule(_localctx, 94, Hito::RuleTierHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(848);
    match(Hito::TIERS);
    setState(849);
    name();
    setState(850);
    match(Hito::BY);
    setState(851);
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
  enterRule(_localctx, 96, Hito::RuleTierBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(869);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::OTHERWISE:
      case Hito::FROM:
      case Hito::UP_TO:
      case Hito::BELOW:
      case Hito::ABOVE: {
        enterOuterAlt(_localctx, 1);
        setState(854); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(853);
          tierRow();
          setState(856); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (((((_la - 112) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 112)) & ((1ULL << (Hito::OTHERWISE - 112))
          | (1ULL << (Hito::FROM - 112))
          | (1ULL << (Hito::UP_TO - 112))
          | (1ULL << (Hito::BELOW - 112))
          | (1ULL << (Hito::ABOVE - 112)))) != 0));
        setState(861);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(858);
          tierVersion();
          setState(863);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        enterOuterAlt(_localctx, 2);
        setState(865); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(864);
          tierVersion();
          setState(867); 
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
  enterRule(_localctx, 98, Hito::RuleTierVersion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(871);
    match(Hito::EFFECTIVE);
    setState(872);
    match(Hito::DATE);
    setState(873);
    match(Hito::COLON);
    setState(875); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(874);
      tierRow();
      setState(877); 
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
  enterRule(_localctx, 100, Hito::RuleTierRow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(881);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FROM:
      case Hito::UP_TO:
      case Hito::BELOW:
      case Hito::ABOVE: {
        setState(879);
        valueRange();
        break;
      }

      case Hito::OTHERWISE: {
        setState(880);
        match(Hito::OTHERWISE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(883);
    match(Hito::COLON);
    setState(884);
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
  enterRule(_localctx, 102, Hito::RuleValueRange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(910);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::BELOW: {
        enterOuterAlt(_localctx, 1);
        setState(886);
        match(Hito::BELOW);
        setState(887);
        tableBound();
        break;
      }

      case Hito::UP_TO: {
        enterOuterAlt(_localctx, 2);
        setState(888);
        match(Hito::UP_TO);
        setState(889);
        tableBound();
        break;
      }

      case Hito::FROM: {
        enterOuterAlt(_localctx, 3);
        setState(890);
        match(Hito::FROM);
        setState(891);
        tableBound();
        setState(898);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::UP_TO

        || _la == Hito::TO) {
          setState(892);
          rangeTo();
          setState(894);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::BELOW) {
            setState(893);
            match(Hito::BELOW);
          }
          setState(896);
          tableBound();
        }
        break;
      }

      case Hito::ABOVE: {
        enterOuterAlt(_localctx, 4);
        setState(900);
        match(Hito::ABOVE);
        setState(901);
        tableBound();
        setState(908);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::UP_TO

        || _la == Hito::TO) {
          setState(902);
          rangeTo();
          setState(904);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::BELOW) {
            setState(903);
            match(Hito::BELOW);
          }
          setState(906);
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
  enterRule(_localctx, 104, Hito::RuleTableBound);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(913);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::MINUS) {
      setState(912);
      match(Hito::MINUS);
    }
    setState(915);
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
  enterRule(_localctx, 106, Hito::RuleBracketTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(917);
    bracketHead();
    setState(918);
    bracketBody();
    setState(922);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(919);
      textItem();
      setState(924);
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
  enterRule(_localctx, 108, Hito::RuleBracketHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(925);
    match(Hito::BRACKETS);
    setState(926);
    name();
    setState(927);
    match(Hito::BY);
    setState(928);
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
  enterRule(_localctx, 110, Hito::RuleBracketBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(946);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FIRST:
      case Hito::NEXT:
      case Hito::BEYOND: {
        enterOuterAlt(_localctx, 1);
        setState(931); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(930);
          bracketRow();
          setState(933); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (((((_la - 106) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 106)) & ((1ULL << (Hito::FIRST - 106))
          | (1ULL << (Hito::NEXT - 106))
          | (1ULL << (Hito::BEYOND - 106)))) != 0));
        setState(938);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(935);
          bracketVersion();
          setState(940);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        enterOuterAlt(_localctx, 2);
        setState(942); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(941);
          bracketVersion();
          setState(944); 
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
  enterRule(_localctx, 112, Hito::RuleBracketVersion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(948);
    match(Hito::EFFECTIVE);
    setState(949);
    match(Hito::DATE);
    setState(950);
    match(Hito::COLON);
    setState(952); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(951);
      bracketRow();
      setState(954); 
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
  enterRule(_localctx, 114, Hito::RuleBracketRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(959);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FIRST:
      case Hito::NEXT: {
        setState(956);
        _la = _input->LA(1);
        if (!(_la == Hito::FIRST

        || _la == Hito::NEXT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(957);
        tableBound();
        break;
      }

      case Hito::BEYOND: {
        setState(958);
        match(Hito::BEYOND);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(961);
    match(Hito::COLON);
    setState(962);
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
  enterRule(_localctx, 116, Hito::RuleScaleTable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(964);
    scaleHead();
    setState(965);
    scaleBody();
    setState(969);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(966);
      textItem();
      setState(971);
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
  enterRule(_localctx, 118, Hito::RuleScaleHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(972);
    match(Hito::SCALE);
    setState(973);
    name();
    setState(974);
    match(Hito::BY);
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
  enterRule(_localctx, 120, Hito::RuleScaleBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(993);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS:
      case Hito::OUTSIDE: {
        enterOuterAlt(_localctx, 1);
        setState(978); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(977);
          scaleRow();
          setState(980); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << Hito::NUMBER)
          | (1ULL << Hito::PCT)
          | (1ULL << Hito::DATE)
          | (1ULL << Hito::STRING)
          | (1ULL << Hito::MINUS))) != 0) || _la == Hito::OUTSIDE);
        setState(985);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == Hito::EFFECTIVE) {
          setState(982);
          scaleVersion();
          setState(987);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case Hito::EFFECTIVE: {
        enterOuterAlt(_localctx, 2);
        setState(989); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(988);
          scaleVersion();
          setState(991); 
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
  enterRule(_localctx, 122, Hito::RuleScaleVersion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(995);
    match(Hito::EFFECTIVE);
    setState(996);
    match(Hito::DATE);
    setState(997);
    match(Hito::COLON);
    setState(999); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(998);
      scaleRow();
      setState(1001); 
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
  enterRule(_localctx, 124, Hito::RuleScaleRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1010);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(1003);
        tableBound();
        setState(1004);
        match(Hito::COLON);
        setState(1005);
        sum();
        break;
      }

      case Hito::OUTSIDE: {
        enterOuterAlt(_localctx, 2);
        setState(1007);
        match(Hito::OUTSIDE);
        setState(1008);
        match(Hito::COLON);
        setState(1009);
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
  enterRule(_localctx, 126, Hito::RuleRow);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1012);
    match(Hito::ROW);
    setState(1013);
    cell();
    setState(1018);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::BAR) {
      setState(1014);
      match(Hito::BAR);
      setState(1015);
      cell();
      setState(1020);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1021);
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
  enterRule(_localctx, 128, Hito::RuleCell);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1031);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 106, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1023);
      sum();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1024);
      crossHead();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1025);
      truth();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1026);
      valueRange();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1027);
      match(Hito::ANY);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1028);
      match(Hito::OTHERWISE);
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1029);
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
  enterRule(_localctx, 130, Hito::RuleCrossHead);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1033);
    name();
    setState(1034);
    match(Hito::BACKSLASH);
    setState(1035);
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
  enterRule(_localctx, 132, Hito::RuleClauseColumn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1037);
    match(Hito::CLAUSE);
    setState(1038);
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
  enterRule(_localctx, 134, Hito::RuleTruth);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1040);
    _la = _input->LA(1);
    if (!(((((_la - 184) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 184)) & ((1ULL << (Hito::NOT - 184))
      | (1ULL << (Hito::YES - 184))
      | (1ULL << (Hito::NO - 184)))) != 0))) {
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
  enterRule(_localctx, 136, Hito::RuleClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1042);
    match(Hito::CLAUSE);
    setState(1043);
    match(Hito::CLAUSENO);
    setState(1045);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(1044);
      match(Hito::STRING);
    }
    setState(1047);
    clauseBody();
    setState(1051);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(1048);
      textItem();
      setState(1053);
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

Hito::PayerMaximumContext* Hito::ClauseBodyContext::payerMaximum() {
  return getRuleContext<Hito::PayerMaximumContext>(0);
}


size_t Hito::ClauseBodyContext::getRuleIndex() const {
  return Hito::RuleClauseBody;
}


Hito::ClauseBodyContext* Hito::clauseBody() {
  ClauseBodyContext *_localctx = _tracker.createInstance<ClauseBodyContext>(_ctx, getState());
  enterRule(_localctx, 138, Hito::RuleClauseBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1065);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 110, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1054);
      payment();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1056); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(1055);
        cap();
        setState(1058); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == Hito::CAP);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1060);
      lifts();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1061);
      adjustment();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1062);
      advance();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1063);
      distribution();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1064);
      payerMaximum();
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
  enterRule(_localctx, 140, Hito::RuleClauseRef);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1067);
    match(Hito::CLAUSE);
    setState(1068);
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
  enterRule(_localctx, 142, Hito::RuleClauseRefs);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(1085);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::CLAUSE: {
        enterOuterAlt(_localctx, 1);
        setState(1070);
        clauseRef();
        break;
      }

      case Hito::CLAUSES: {
        enterOuterAlt(_localctx, 2);
        setState(1071);
        match(Hito::CLAUSES);
        setState(1072);
        match(Hito::CLAUSENO);
        setState(1077);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 111, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1073);
            match(Hito::COMMA);
            setState(1074);
            match(Hito::CLAUSENO); 
          }
          setState(1079);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 111, _ctx);
        }
        setState(1082);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::AND) {
          setState(1080);
          match(Hito::AND);
          setState(1081);
          match(Hito::CLAUSENO);
        }
        break;
      }

      case Hito::ALL_CLAUSES: {
        enterOuterAlt(_localctx, 3);
        setState(1084);
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
  enterRule(_localctx, 144, Hito::RulePayment);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1089);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::EXCEPTION_TO) {
      setState(1087);
      match(Hito::EXCEPTION_TO);
      setState(1088);
      clauseRef();
    }
    setState(1092);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(1091);
      forEach();
    }
    setState(1098);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA || ((((_la - 123) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 123)) & ((1ULL << (Hito::EACH - 123))
      | (1ULL << (Hito::ONCE_ON - 123))
      | (1ULL << (Hito::AT_END - 123)))) != 0)) {
      setState(1095);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::COMMA) {
        setState(1094);
        match(Hito::COMMA);
      }
      setState(1097);
      timing();
    }
    setState(1103);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::DEFINE) {
      setState(1100);
      define();
      setState(1105);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1107);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHEN) {
      setState(1106);
      when();
    }
    setState(1111);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 120, _ctx)) {
    case 1: {
      setState(1109);
      pays();
      break;
    }

    case 2: {
      setState(1110);
      isPaid();
      break;
    }

    }
    setState(1116);
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
      setState(1113);
      paymentTail();
      setState(1118);
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
  enterRule(_localctx, 146, Hito::RuleForEach);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1119);
    match(Hito::FOR_EACH);
    setState(1120);
    name();
    setState(1122);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1121);
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
  enterRule(_localctx, 148, Hito::RuleRowFilter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1124);
    match(Hito::WHERE);
    setState(1125);
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
  enterRule(_localctx, 150, Hito::RuleWhen);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1127);
    match(Hito::WHEN);
    setState(1128);
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
  enterRule(_localctx, 152, Hito::RuleTiming);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1135);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::EACH: {
        enterOuterAlt(_localctx, 1);
        setState(1130);
        match(Hito::EACH);
        setState(1131);
        period();
        break;
      }

      case Hito::ONCE_ON: {
        enterOuterAlt(_localctx, 2);
        setState(1132);
        match(Hito::ONCE_ON);
        setState(1133);
        match(Hito::DATE);
        break;
      }

      case Hito::AT_END: {
        enterOuterAlt(_localctx, 3);
        setState(1134);
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
  enterRule(_localctx, 154, Hito::RulePeriod);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1137);
    _la = _input->LA(1);
    if (!(((((_la - 207) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 207)) & ((1ULL << (Hito::MONTH - 207))
      | (1ULL << (Hito::QUARTER - 207))
      | (1ULL << (Hito::HALF - 207))
      | (1ULL << (Hito::YEAR - 207)))) != 0))) {
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
  enterRule(_localctx, 156, Hito::RulePays);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1139);
    partyRef();
    setState(1140);
    match(Hito::PAYS);
    setState(1142);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::TO) {
      setState(1141);
      match(Hito::TO);
    }
    setState(1144);
    partyRef();
    setState(1145);
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
  enterRule(_localctx, 158, Hito::RuleIsPaid);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1156);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::IS_PAID: {
        enterOuterAlt(_localctx, 1);
        setState(1147);
        match(Hito::IS_PAID);
        setState(1148);
        match(Hito::TO);
        setState(1149);
        partyRef();
        setState(1150);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(1152);
        partyRef();
        setState(1153);
        match(Hito::IS_PAID);
        setState(1154);
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

Hito::SharePaidContext* Hito::PaymentTailContext::sharePaid() {
  return getRuleContext<Hito::SharePaidContext>(0);
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
  enterRule(_localctx, 160, Hito::RulePaymentTail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    setState(1197);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 130, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1158);
      _la = _input->LA(1);
      if (!(_la == Hito::NOT_BELOW

      || _la == Hito::NOT_ABOVE)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1159);
      sum();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1160);
      match(Hito::BORNE_BY);
      setState(1161);
      share();
      setState(1164); 
      _errHandler->sync(this);
      alt = 1;
      do {
        switch (alt) {
          case 1: {
                setState(1162);
                _la = _input->LA(1);
                if (!(_la == Hito::COMMA || _la == Hito::AND)) {
                _errHandler->recoverInline(this);
                }
                else {
                  _errHandler->reportMatch(this);
                  consume();
                }
                setState(1163);
                share();
                break;
              }

        default:
          throw NoViableAltException(this);
        }
        setState(1166); 
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 126, _ctx);
      } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1169);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::COMMA) {
        setState(1168);
        match(Hito::COMMA);
      }
      setState(1171);
      match(Hito::AMONG_ROWS);
      setState(1172);
      name();
      setState(1173);
      match(Hito::IN_PROPORTION);
      setState(1174);
      sum();
      setState(1175);
      match(Hito::COMMA);
      setState(1176);
      match(Hito::NOTHING_IF_SUM);
      setState(1177);
      match(Hito::NUMBER);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1179);
      match(Hito::AT_MOST);
      setState(1180);
      match(Hito::NUMBER);
      setState(1181);
      plainName();
      setState(1183);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::ARE_PAID) {
        setState(1182);
        match(Hito::ARE_PAID);
      }
      setState(1188);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case Hito::PER: {
          setState(1185);
          match(Hito::PER);
          setState(1186);
          scope();
          break;
        }

        case Hito::OVER_CONTRACT: {
          setState(1187);
          match(Hito::OVER_CONTRACT);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1190);
      sharePaid();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1191);
      match(Hito::ONCE_PER);
      setState(1192);
      scope();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1193);
      match(Hito::DUE);
      setState(1194);
      duration();
      setState(1195);
      match(Hito::AFTER_PERIOD);
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

//----------------- SharePaidContext ------------------------------------------------------------------

Hito::SharePaidContext::SharePaidContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::SharePaidContext::AT_MOST() {
  return getToken(Hito::AT_MOST, 0);
}

tree::TerminalNode* Hito::SharePaidContext::PCT() {
  return getToken(Hito::PCT, 0);
}

tree::TerminalNode* Hito::SharePaidContext::OF() {
  return getToken(Hito::OF, 0);
}

Hito::PlainNameContext* Hito::SharePaidContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
}

tree::TerminalNode* Hito::SharePaidContext::WHERE() {
  return getToken(Hito::WHERE, 0);
}

Hito::DisjunctionContext* Hito::SharePaidContext::disjunction() {
  return getRuleContext<Hito::DisjunctionContext>(0);
}

tree::TerminalNode* Hito::SharePaidContext::PER() {
  return getToken(Hito::PER, 0);
}

Hito::ScopeContext* Hito::SharePaidContext::scope() {
  return getRuleContext<Hito::ScopeContext>(0);
}

tree::TerminalNode* Hito::SharePaidContext::OVER_CONTRACT() {
  return getToken(Hito::OVER_CONTRACT, 0);
}

tree::TerminalNode* Hito::SharePaidContext::THE() {
  return getToken(Hito::THE, 0);
}

std::vector<Hito::TotalOfShareContext *> Hito::SharePaidContext::totalOfShare() {
  return getRuleContexts<Hito::TotalOfShareContext>();
}

Hito::TotalOfShareContext* Hito::SharePaidContext::totalOfShare(size_t i) {
  return getRuleContext<Hito::TotalOfShareContext>(i);
}

std::vector<tree::TerminalNode *> Hito::SharePaidContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::SharePaidContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::SharePaidContext::ARE_PAID() {
  return getToken(Hito::ARE_PAID, 0);
}


size_t Hito::SharePaidContext::getRuleIndex() const {
  return Hito::RuleSharePaid;
}


Hito::SharePaidContext* Hito::sharePaid() {
  SharePaidContext *_localctx = _tracker.createInstance<SharePaidContext>(_ctx, getState());
  enterRule(_localctx, 162, Hito::RuleSharePaid);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1199);
    match(Hito::AT_MOST);
    setState(1200);
    match(Hito::PCT);
    setState(1201);
    match(Hito::OF);
    setState(1203);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::THE) {
      setState(1202);
      match(Hito::THE);
    }
    setState(1205);
    plainName();
    setState(1207);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::ACHIEVED

    || _la == Hito::PAID_TOTAL) {
      setState(1206);
      totalOfShare();
    }
    setState(1210);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1209);
      match(Hito::COMMA);
    }
    setState(1212);
    match(Hito::WHERE);
    setState(1213);
    disjunction();
    setState(1216);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 134, _ctx)) {
    case 1: {
      setState(1214);
      match(Hito::COMMA);
      setState(1215);
      totalOfShare();
      break;
    }

    }
    setState(1219);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1218);
      match(Hito::COMMA);
    }
    setState(1222);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::ARE_PAID) {
      setState(1221);
      match(Hito::ARE_PAID);
    }
    setState(1227);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PER: {
        setState(1224);
        match(Hito::PER);
        setState(1225);
        scope();
        break;
      }

      case Hito::OVER_CONTRACT: {
        setState(1226);
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

//----------------- TotalOfShareContext ------------------------------------------------------------------

Hito::TotalOfShareContext::TotalOfShareContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::TotalOfShareContext::ACHIEVED() {
  return getToken(Hito::ACHIEVED, 0);
}

tree::TerminalNode* Hito::TotalOfShareContext::PAID_TOTAL() {
  return getToken(Hito::PAID_TOTAL, 0);
}


size_t Hito::TotalOfShareContext::getRuleIndex() const {
  return Hito::RuleTotalOfShare;
}


Hito::TotalOfShareContext* Hito::totalOfShare() {
  TotalOfShareContext *_localctx = _tracker.createInstance<TotalOfShareContext>(_ctx, getState());
  enterRule(_localctx, 164, Hito::RuleTotalOfShare);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1229);
    _la = _input->LA(1);
    if (!(_la == Hito::ACHIEVED

    || _la == Hito::PAID_TOTAL)) {
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
  enterRule(_localctx, 166, Hito::RuleShare);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1231);
    partyRef();
    setState(1232);
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
  enterRule(_localctx, 168, Hito::RuleScope);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1238);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::C_MONTH:
      case Hito::C_QUARTER:
      case Hito::C_HALF:
      case Hito::C_YEAR: {
        enterOuterAlt(_localctx, 1);
        setState(1234);
        contractPeriod();
        break;
      }

      case Hito::K_MONTH:
      case Hito::K_QUARTER:
      case Hito::K_HALF:
      case Hito::K_YEAR: {
        enterOuterAlt(_localctx, 2);
        setState(1235);
        calendarPeriod();
        break;
      }

      case Hito::MONTH:
      case Hito::QUARTER:
      case Hito::HALF:
      case Hito::YEAR: {
        enterOuterAlt(_localctx, 3);
        setState(1236);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(1237);
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
  enterRule(_localctx, 170, Hito::RuleContractPeriod);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1240);
    _la = _input->LA(1);
    if (!(((((_la - 153) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 153)) & ((1ULL << (Hito::C_MONTH - 153))
      | (1ULL << (Hito::C_QUARTER - 153))
      | (1ULL << (Hito::C_HALF - 153))
      | (1ULL << (Hito::C_YEAR - 153)))) != 0))) {
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
  enterRule(_localctx, 172, Hito::RuleCalendarPeriod);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1242);
    _la = _input->LA(1);
    if (!(((((_la - 157) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 157)) & ((1ULL << (Hito::K_MONTH - 157))
      | (1ULL << (Hito::K_QUARTER - 157))
      | (1ULL << (Hito::K_HALF - 157))
      | (1ULL << (Hito::K_YEAR - 157)))) != 0))) {
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
  enterRule(_localctx, 174, Hito::RuleCap);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1271);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 142, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1244);
      match(Hito::CAP);
      setState(1245);
      clauseRefs();
      setState(1247);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::TOGETHER) {
        setState(1246);
        match(Hito::TOGETHER);
      }
      setState(1249);
      match(Hito::AT);
      setState(1250);
      capAmount();
      setState(1251);
      capScope();
      setState(1256);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::COMMA) {
        setState(1252);
        match(Hito::COMMA);
        setState(1253);
        capRule();
        setState(1258);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1259);
      match(Hito::CAP);
      setState(1260);
      capAmount();
      setState(1261);
      capScope();
      setState(1262);
      match(Hito::TO);
      setState(1263);
      clauseRefs();
      setState(1268);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::COMMA) {
        setState(1264);
        match(Hito::COMMA);
        setState(1265);
        capRule();
        setState(1270);
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
  enterRule(_localctx, 176, Hito::RuleCapAmount);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1279);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER: {
        enterOuterAlt(_localctx, 1);
        setState(1273);
        money();
        break;
      }

      case Hito::LP: {
        enterOuterAlt(_localctx, 2);
        setState(1274);
        match(Hito::LP);
        setState(1275);
        expression();
        setState(1276);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(1278);
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
  enterRule(_localctx, 178, Hito::RuleMoney);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1281);
    match(Hito::NUMBER);
    setState(1282);
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
  enterRule(_localctx, 180, Hito::RuleCapScope);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1297);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PER: {
        enterOuterAlt(_localctx, 1);
        setState(1284);
        match(Hito::PER);
        setState(1285);
        scope();
        setState(1291);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::PER

        || _la == Hito::AND) {
          setState(1287);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::AND) {
            setState(1286);
            match(Hito::AND);
          }
          setState(1289);
          match(Hito::PER);
          setState(1290);
          scope();
        }
        setState(1294);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::OVER_CONTRACT) {
          setState(1293);
          match(Hito::OVER_CONTRACT);
        }
        break;
      }

      case Hito::OVER_CONTRACT: {
        enterOuterAlt(_localctx, 2);
        setState(1296);
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
  enterRule(_localctx, 182, Hito::RuleCapRule);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1299);
    _la = _input->LA(1);
    if (!(((((_la - 148) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 148)) & ((1ULL << (Hito::EARLIER_CLAUSES - 148))
      | (1ULL << (Hito::EARLIER_DATES - 148))
      | (1ULL << (Hito::PRO_RATA - 148))
      | (1ULL << (Hito::LAPSES - 148))
      | (1ULL << (Hito::CARRIES - 148)))) != 0))) {
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
  enterRule(_localctx, 184, Hito::RuleLifts);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1301);
    match(Hito::LIFTS);
    setState(1302);
    clauseRef();
    setState(1304);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(1303);
      forEach();
    }
    setState(1306);
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
  enterRule(_localctx, 186, Hito::RuleAdjustment);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1309);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::FOR_EACH) {
      setState(1308);
      forEach();
    }
    setState(1312);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHEN) {
      setState(1311);
      when();
    }
    setState(1314);
    _la = _input->LA(1);
    if (!(((((_la - 166) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 166)) & ((1ULL << (Hito::RETENTION_OF - 166))
      | (1ULL << (Hito::INCREASE_OF - 166))
      | (1ULL << (Hito::REDUCTION_OF - 166)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1315);
    match(Hito::PCT);
    setState(1316);
    match(Hito::ON);
    setState(1317);
    clauseRefs();
    setState(1322);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA || _la == Hito::RELEASED) {
      setState(1319);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::COMMA) {
        setState(1318);
        match(Hito::COMMA);
      }
      setState(1321);
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
  enterRule(_localctx, 188, Hito::RuleRelease);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1324);
    match(Hito::RELEASED);
    setState(1328);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::THE:
      case Hito::ON: {
        setState(1325);
        onDate();
        break;
      }

      case Hito::AT_END: {
        setState(1326);
        match(Hito::AT_END);
        break;
      }

      case Hito::WHEN: {
        setState(1327);
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
  enterRule(_localctx, 190, Hito::RuleOnDate);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1330);
    _la = _input->LA(1);
    if (!(_la == Hito::THE || _la == Hito::ON)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1331);
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
  enterRule(_localctx, 192, Hito::RuleAdvance);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1333);
    partyRef();
    setState(1334);
    match(Hito::ADVANCES);
    setState(1336);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::TO) {
      setState(1335);
      match(Hito::TO);
    }
    setState(1338);
    partyRef();
    setState(1339);
    sum();
    setState(1340);
    onDate();
    setState(1342);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1341);
      match(Hito::COMMA);
    }
    setState(1344);
    match(Hito::NETTED_OFF);
    setState(1345);
    match(Hito::PCT);
    setState(1346);
    match(Hito::OF_EACH_PAYMENT);
    setState(1347);
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
  enterRule(_localctx, 194, Hito::RuleDistribution);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1349);
    match(Hito::WHAT);
    setState(1350);
    partyRef();
    setState(1351);
    _la = _input->LA(1);
    if (!(_la == Hito::PER

    || _la == Hito::RECEIVES_UNDER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1352);
    clauseRefs();
    setState(1353);
    match(Hito::IS_DISTRIBUTED);
    setState(1354);
    match(Hito::COLON);
    setState(1355);
    step();
    setState(1360);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1356);
      match(Hito::COMMA);
      setState(1357);
      step();
      setState(1362);
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

//----------------- PayerMaximumContext ------------------------------------------------------------------

Hito::PayerMaximumContext::PayerMaximumContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::PayerMaximumContext::IS_CAPPED() {
  return getToken(Hito::IS_CAPPED, 0);
}

Hito::CapAmountContext* Hito::PayerMaximumContext::capAmount() {
  return getRuleContext<Hito::CapAmountContext>(0);
}

tree::TerminalNode* Hito::PayerMaximumContext::WHAT() {
  return getToken(Hito::WHAT, 0);
}

std::vector<Hito::PartyRefContext *> Hito::PayerMaximumContext::partyRef() {
  return getRuleContexts<Hito::PartyRefContext>();
}

Hito::PartyRefContext* Hito::PayerMaximumContext::partyRef(size_t i) {
  return getRuleContext<Hito::PartyRefContext>(i);
}

tree::TerminalNode* Hito::PayerMaximumContext::WHAT_PAYS() {
  return getToken(Hito::WHAT_PAYS, 0);
}

std::vector<tree::TerminalNode *> Hito::PayerMaximumContext::PER() {
  return getTokens(Hito::PER);
}

tree::TerminalNode* Hito::PayerMaximumContext::PER(size_t i) {
  return getToken(Hito::PER, i);
}

Hito::ScopeContext* Hito::PayerMaximumContext::scope() {
  return getRuleContext<Hito::ScopeContext>(0);
}

tree::TerminalNode* Hito::PayerMaximumContext::OVER_CONTRACT() {
  return getToken(Hito::OVER_CONTRACT, 0);
}

std::vector<tree::TerminalNode *> Hito::PayerMaximumContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::PayerMaximumContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

tree::TerminalNode* Hito::PayerMaximumContext::PAYS() {
  return getToken(Hito::PAYS, 0);
}

tree::TerminalNode* Hito::PayerMaximumContext::PAYS_UNDER() {
  return getToken(Hito::PAYS_UNDER, 0);
}

Hito::ClauseRefsContext* Hito::PayerMaximumContext::clauseRefs() {
  return getRuleContext<Hito::ClauseRefsContext>(0);
}

tree::TerminalNode* Hito::PayerMaximumContext::LAPSES() {
  return getToken(Hito::LAPSES, 0);
}

tree::TerminalNode* Hito::PayerMaximumContext::CARRIES() {
  return getToken(Hito::CARRIES, 0);
}

tree::TerminalNode* Hito::PayerMaximumContext::EXCESS_BORNE() {
  return getToken(Hito::EXCESS_BORNE, 0);
}

tree::TerminalNode* Hito::PayerMaximumContext::EXCESS_UNPAID() {
  return getToken(Hito::EXCESS_UNPAID, 0);
}


size_t Hito::PayerMaximumContext::getRuleIndex() const {
  return Hito::RulePayerMaximum;
}


Hito::PayerMaximumContext* Hito::payerMaximum() {
  PayerMaximumContext *_localctx = _tracker.createInstance<PayerMaximumContext>(_ctx, getState());
  enterRule(_localctx, 196, Hito::RulePayerMaximum);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1376);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::WHAT: {
        setState(1363);
        match(Hito::WHAT);
        setState(1364);
        partyRef();
        setState(1368);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::PAYS: {
            setState(1365);
            match(Hito::PAYS);
            break;
          }

          case Hito::PAYS_UNDER: {
            setState(1366);
            match(Hito::PAYS_UNDER);
            setState(1367);
            clauseRefs();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case Hito::WHAT_PAYS: {
        setState(1370);
        match(Hito::WHAT_PAYS);
        setState(1371);
        partyRef();
        setState(1374);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::PER) {
          setState(1372);
          match(Hito::PER);
          setState(1373);
          clauseRefs();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1378);
    match(Hito::IS_CAPPED);
    setState(1379);
    capAmount();
    setState(1383);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::PER: {
        setState(1380);
        match(Hito::PER);
        setState(1381);
        scope();
        break;
      }

      case Hito::OVER_CONTRACT: {
        setState(1382);
        match(Hito::OVER_CONTRACT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1387);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 161, _ctx)) {
    case 1: {
      setState(1385);
      match(Hito::COMMA);
      setState(1386);
      _la = _input->LA(1);
      if (!(_la == Hito::LAPSES

      || _la == Hito::CARRIES)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    }
    setState(1395);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1389);
      match(Hito::COMMA);
      setState(1393);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case Hito::EXCESS_BORNE: {
          setState(1390);
          match(Hito::EXCESS_BORNE);
          setState(1391);
          partyRef();
          break;
        }

        case Hito::EXCESS_UNPAID: {
          setState(1392);
          match(Hito::EXCESS_UNPAID);
          break;
        }

      default:
        throw NoViableAltException(this);
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
  enterRule(_localctx, 198, Hito::RuleStep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1397);
    _la = _input->LA(1);
    if (!(_la == Hito::FIRST || _la == Hito::THEN)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1407);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 165, _ctx)) {
    case 1: {
      setState(1398);
      untilStep();
      break;
    }

    case 2: {
      setState(1399);
      share();
      setState(1402); 
      _errHandler->sync(this);
      alt = 1;
      do {
        switch (alt) {
          case 1: {
                setState(1400);
                _la = _input->LA(1);
                if (!(_la == Hito::COMMA || _la == Hito::AND)) {
                _errHandler->recoverInline(this);
                }
                else {
                  _errHandler->reportMatch(this);
                  consume();
                }
                setState(1401);
                share();
                break;
              }

        default:
          throw NoViableAltException(this);
        }
        setState(1404); 
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 164, _ctx);
      } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
      break;
    }

    case 3: {
      setState(1406);
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

tree::TerminalNode* Hito::UntilStepContext::UNTIL() {
  return getToken(Hito::UNTIL, 0);
}

Hito::PartyRefContext* Hito::UntilStepContext::partyRef() {
  return getRuleContext<Hito::PartyRefContext>(0);
}

std::vector<Hito::ShareContext *> Hito::UntilStepContext::share() {
  return getRuleContexts<Hito::ShareContext>();
}

Hito::ShareContext* Hito::UntilStepContext::share(size_t i) {
  return getRuleContext<Hito::ShareContext>(i);
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

std::vector<tree::TerminalNode *> Hito::UntilStepContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::UntilStepContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

std::vector<tree::TerminalNode *> Hito::UntilStepContext::AND() {
  return getTokens(Hito::AND);
}

tree::TerminalNode* Hito::UntilStepContext::AND(size_t i) {
  return getToken(Hito::AND, i);
}


size_t Hito::UntilStepContext::getRuleIndex() const {
  return Hito::RuleUntilStep;
}


Hito::UntilStepContext* Hito::untilStep() {
  UntilStepContext *_localctx = _tracker.createInstance<UntilStepContext>(_ctx, getState());
  enterRule(_localctx, 200, Hito::RuleUntilStep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1417);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 167, _ctx)) {
    case 1: {
      setState(1409);
      partyRef();
      break;
    }

    case 2: {
      setState(1410);
      share();
      setState(1413); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(1411);
        _la = _input->LA(1);
        if (!(_la == Hito::COMMA || _la == Hito::AND)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1412);
        share();
        setState(1415); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == Hito::COMMA || _la == Hito::AND);
      break;
    }

    }
    setState(1419);
    match(Hito::UNTIL);
    setState(1423);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER: {
        setState(1420);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(1421);
        plainName();
        break;
      }

      case Hito::YEARLY_RETURN: {
        setState(1422);
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
  enterRule(_localctx, 202, Hito::RuleYearlyReturn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1425);
    match(Hito::YEARLY_RETURN);
    setState(1426);
    match(Hito::PCT);
    setState(1427);
    match(Hito::LP);
    setState(1428);
    _la = _input->LA(1);
    if (!(_la == Hito::SIMPLE

    || _la == Hito::COMPOUNDED)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1429);
    match(Hito::COMMA);
    setState(1430);
    match(Hito::ACTUAL);
    setState(1431);
    match(Hito::SLASH);
    setState(1432);
    match(Hito::NUMBER);
    setState(1437);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1433);
      match(Hito::COMMA);
      setState(1434);
      match(Hito::WITH);
      setState(1435);
      match(Hito::NUMBER);
      setState(1436);
      match(Hito::DECIMALS);
    }
    setState(1439);
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

Hito::ScopedClaimContext* Hito::PropertyContext::scopedClaim() {
  return getRuleContext<Hito::ScopedClaimContext>(0);
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
  enterRule(_localctx, 204, Hito::RuleProperty);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1441);
    match(Hito::ALWAYS);
    setState(1448);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 170, _ctx)) {
    case 1: {
      setState(1442);
      monotone();
      break;
    }

    case 2: {
      setState(1443);
      neverNegative();
      break;
    }

    case 3: {
      setState(1444);
      neverBoth();
      break;
    }

    case 4: {
      setState(1445);
      match(Hito::SPLITTING);
      break;
    }

    case 5: {
      setState(1446);
      scopedClaim();
      break;
    }

    case 6: {
      setState(1447);
      expression();
      break;
    }

    }
    setState(1453);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(1450);
      textItem();
      setState(1455);
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

//----------------- ScopedClaimContext ------------------------------------------------------------------

Hito::ScopedClaimContext::ScopedClaimContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::ExpressionContext* Hito::ScopedClaimContext::expression() {
  return getRuleContext<Hito::ExpressionContext>(0);
}

tree::TerminalNode* Hito::ScopedClaimContext::EACH() {
  return getToken(Hito::EACH, 0);
}

Hito::PeriodContext* Hito::ScopedClaimContext::period() {
  return getRuleContext<Hito::PeriodContext>(0);
}

tree::TerminalNode* Hito::ScopedClaimContext::FOR_EACH() {
  return getToken(Hito::FOR_EACH, 0);
}

Hito::NameContext* Hito::ScopedClaimContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::ScopedClaimContext::COMMA() {
  return getToken(Hito::COMMA, 0);
}

tree::TerminalNode* Hito::ScopedClaimContext::IN() {
  return getToken(Hito::IN, 0);
}


size_t Hito::ScopedClaimContext::getRuleIndex() const {
  return Hito::RuleScopedClaim;
}


Hito::ScopedClaimContext* Hito::scopedClaim() {
  ScopedClaimContext *_localctx = _tracker.createInstance<ScopedClaimContext>(_ctx, getState());
  enterRule(_localctx, 206, Hito::RuleScopedClaim);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1463);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::EACH:
      case Hito::IN: {
        setState(1457);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::IN) {
          setState(1456);
          match(Hito::IN);
        }
        setState(1459);
        match(Hito::EACH);
        setState(1460);
        period();
        break;
      }

      case Hito::FOR_EACH: {
        setState(1461);
        match(Hito::FOR_EACH);
        setState(1462);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1466);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::COMMA) {
      setState(1465);
      match(Hito::COMMA);
    }
    setState(1468);
    expression();
   
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
  enterRule(_localctx, 208, Hito::RuleMonotone);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1470);
    _la = _input->LA(1);
    if (!(_la == Hito::ENTITLEMENT

    || _la == Hito::PAYMENT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1471);
    match(Hito::CLAUSENO);
    setState(1476);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NEVER_DECREASES: {
        setState(1472);
        match(Hito::NEVER_DECREASES);
        break;
      }

      case Hito::NEVER_INCREASES: {
        setState(1473);
        match(Hito::NEVER_INCREASES);
        break;
      }

      case Hito::NEVER_JUMPS: {
        setState(1474);
        match(Hito::NEVER_JUMPS);
        setState(1475);
        sum();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1484);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::AS: {
        setState(1478);
        match(Hito::AS);
        setState(1479);
        name();
        setState(1480);
        match(Hito::INCREASES);
        break;
      }

      case Hito::AS_INCREASES: {
        setState(1482);
        match(Hito::AS_INCREASES);
        setState(1483);
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
  enterRule(_localctx, 210, Hito::RuleNeverNegative);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1489);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::ENTITLEMENT:
      case Hito::PAYMENT: {
        setState(1486);
        _la = _input->LA(1);
        if (!(_la == Hito::ENTITLEMENT

        || _la == Hito::PAYMENT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1487);
        match(Hito::CLAUSENO);
        break;
      }

      case Hito::TOTAL: {
        setState(1488);
        match(Hito::TOTAL);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1491);
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
  enterRule(_localctx, 212, Hito::RuleNeverBoth);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1493);
    match(Hito::CLAUSES);
    setState(1494);
    match(Hito::CLAUSENO);
    setState(1495);
    match(Hito::AND);
    setState(1496);
    match(Hito::CLAUSENO);
    setState(1497);
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
  enterRule(_localctx, 214, Hito::RuleExamples);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1499);
    match(Hito::EXAMPLES);
    setState(1501);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(1500);
      match(Hito::STRING);
    }
    setState(1504); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1503);
      row();
      setState(1506); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == Hito::ROW);
    setState(1511);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(1508);
      textItem();
      setState(1513);
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
  enterRule(_localctx, 216, Hito::RuleExample);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1514);
    match(Hito::EXAMPLE);
    setState(1516);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::STRING) {
      setState(1515);
      match(Hito::STRING);
    }
    setState(1521);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::GIVEN

    || _la == Hito::AS_OF) {
      setState(1518);
      exampleLine();
      setState(1523);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1525); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1524);
      expect();
      setState(1527); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == Hito::EXPECT);
    setState(1532);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
      | (1ULL << (Hito::SOURCE - 280))
      | (1ULL << (Hito::MEANS - 280)))) != 0)) {
      setState(1529);
      textItem();
      setState(1534);
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

std::vector<tree::TerminalNode *> Hito::ExampleLineContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::ExampleLineContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}

std::vector<Hito::GivenPartContext *> Hito::ExampleLineContext::givenPart() {
  return getRuleContexts<Hito::GivenPartContext>();
}

Hito::GivenPartContext* Hito::ExampleLineContext::givenPart(size_t i) {
  return getRuleContext<Hito::GivenPartContext>(i);
}

tree::TerminalNode* Hito::ExampleLineContext::IN() {
  return getToken(Hito::IN, 0);
}

tree::TerminalNode* Hito::ExampleLineContext::STRING() {
  return getToken(Hito::STRING, 0);
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
  enterRule(_localctx, 218, Hito::RuleExampleLine);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1561);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::GIVEN: {
        enterOuterAlt(_localctx, 1);
        setState(1535);
        match(Hito::GIVEN);
        setState(1557);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::ROWS_OF: {
            setState(1536);
            match(Hito::ROWS_OF);
            setState(1537);
            name();
            setState(1539); 
            _errHandler->sync(this);
            _la = _input->LA(1);
            do {
              setState(1538);
              row();
              setState(1541); 
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
          case Hito::ACHIEVED:
          case Hito::PAID_TOTAL:
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
            setState(1543);
            name();
            setState(1544);
            match(Hito::EQ);
            setState(1545);
            defaultValue();
            setState(1550);
            _errHandler->sync(this);
            _la = _input->LA(1);
            while (_la == Hito::COMMA) {
              setState(1546);
              match(Hito::COMMA);
              setState(1547);
              givenPart();
              setState(1552);
              _errHandler->sync(this);
              _la = _input->LA(1);
            }
            setState(1555);
            _errHandler->sync(this);

            _la = _input->LA(1);
            if (_la == Hito::IN) {
              setState(1553);
              match(Hito::IN);
              setState(1554);
              match(Hito::STRING);
            }
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case Hito::AS_OF: {
        enterOuterAlt(_localctx, 2);
        setState(1559);
        match(Hito::AS_OF);
        setState(1560);
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

//----------------- GivenPartContext ------------------------------------------------------------------

Hito::GivenPartContext::GivenPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::NameContext* Hito::GivenPartContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::GivenPartContext::EQ() {
  return getToken(Hito::EQ, 0);
}

Hito::DefaultValueContext* Hito::GivenPartContext::defaultValue() {
  return getRuleContext<Hito::DefaultValueContext>(0);
}


size_t Hito::GivenPartContext::getRuleIndex() const {
  return Hito::RuleGivenPart;
}


Hito::GivenPartContext* Hito::givenPart() {
  GivenPartContext *_localctx = _tracker.createInstance<GivenPartContext>(_ctx, getState());
  enterRule(_localctx, 220, Hito::RuleGivenPart);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1563);
    name();
    setState(1564);
    match(Hito::EQ);
    setState(1565);
    defaultValue();
   
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
  enterRule(_localctx, 222, Hito::RuleExpect);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1567);
    match(Hito::EXPECT);
    setState(1574);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::ROW: {
        setState(1569); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1568);
          row();
          setState(1571); 
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
      case Hito::WORK_DAYS:
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
      case Hito::ROOT_OF:
      case Hito::LOGARITHM_OF:
      case Hito::EXPONENTIAL_OF:
      case Hito::POWER_OF:
      case Hito::NORMAL_P:
      case Hito::NORMAL_Q:
      case Hito::STUDENT_Q:
      case Hito::MEDIAN_BETWEEN:
      case Hito::PERCENTILE_BETWEEN:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(1573);
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
  enterRule(_localctx, 224, Hito::RuleChange);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1580);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 192, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1576);
      clauseChange();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1577);
      tableChange();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1578);
      textChange();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1579);
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
  enterRule(_localctx, 226, Hito::RuleClauseChange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1614);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 197, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1582);
      match(Hito::CLAUSE);
      setState(1583);
      match(Hito::CLAUSENO);
      setState(1584);
      _la = _input->LA(1);
      if (!(_la == Hito::REPLACED

      || _la == Hito::ADDED)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1586);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::STRING) {
        setState(1585);
        match(Hito::STRING);
      }
      setState(1588);
      clauseBody();
      setState(1592);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1589);
        textItem();
        setState(1594);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1595);
      _la = _input->LA(1);
      if (!(_la == Hito::REPLACED

      || _la == Hito::ADDED)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1596);
      match(Hito::CLAUSE);
      setState(1597);
      match(Hito::CLAUSENO);
      setState(1599);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::STRING) {
        setState(1598);
        match(Hito::STRING);
      }
      setState(1601);
      clauseBody();
      setState(1605);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1602);
        textItem();
        setState(1607);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1608);
      match(Hito::CLAUSE);
      setState(1609);
      match(Hito::CLAUSENO);
      setState(1610);
      match(Hito::REMOVED);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1611);
      match(Hito::REMOVED);
      setState(1612);
      match(Hito::CLAUSE);
      setState(1613);
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
  enterRule(_localctx, 228, Hito::RuleTableChange);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1688);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 206, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1616);
      choiceHead();
      setState(1617);
      match(Hito::REPLACED);
      setState(1618);
      choiceBody();
      setState(1622);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1619);
        textItem();
        setState(1624);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1625);
      tierHead();
      setState(1626);
      match(Hito::REPLACED);
      setState(1627);
      tierBody();
      setState(1631);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1628);
        textItem();
        setState(1633);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1634);
      bracketHead();
      setState(1635);
      match(Hito::REPLACED);
      setState(1636);
      bracketBody();
      setState(1640);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1637);
        textItem();
        setState(1642);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1643);
      scaleHead();
      setState(1644);
      match(Hito::REPLACED);
      setState(1645);
      scaleBody();
      setState(1649);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1646);
        textItem();
        setState(1651);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1652);
      match(Hito::REPLACED);
      setState(1653);
      choiceHead();
      setState(1654);
      choiceBody();
      setState(1658);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1655);
        textItem();
        setState(1660);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1661);
      match(Hito::REPLACED);
      setState(1662);
      tierHead();
      setState(1663);
      tierBody();
      setState(1667);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1664);
        textItem();
        setState(1669);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1670);
      match(Hito::REPLACED);
      setState(1671);
      bracketHead();
      setState(1672);
      bracketBody();
      setState(1676);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1673);
        textItem();
        setState(1678);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1679);
      match(Hito::REPLACED);
      setState(1680);
      scaleHead();
      setState(1681);
      scaleBody();
      setState(1685);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == Hito::T_TEXT || ((((_la - 280) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 280)) & ((1ULL << (Hito::NOTE - 280))
        | (1ULL << (Hito::SOURCE - 280))
        | (1ULL << (Hito::MEANS - 280)))) != 0)) {
        setState(1682);
        textItem();
        setState(1687);
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
  enterRule(_localctx, 230, Hito::RuleTextChange);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1700);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TEXT_OF: {
        enterOuterAlt(_localctx, 1);
        setState(1690);
        match(Hito::TEXT_OF);
        setState(1691);
        clauseRef();
        setState(1692);
        match(Hito::REPLACED);
        setState(1693);
        match(Hito::STRING);
        break;
      }

      case Hito::REPLACED: {
        enterOuterAlt(_localctx, 2);
        setState(1695);
        match(Hito::REPLACED);
        setState(1696);
        match(Hito::TEXT_OF);
        setState(1697);
        clauseRef();
        setState(1698);
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
  enterRule(_localctx, 232, Hito::RuleValueChange);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1714);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::VALUE_OF: {
        enterOuterAlt(_localctx, 1);
        setState(1702);
        match(Hito::VALUE_OF);
        setState(1703);
        name();
        setState(1704);
        match(Hito::REPLACED);
        setState(1705);
        match(Hito::BY);
        setState(1706);
        expression();
        break;
      }

      case Hito::REPLACED: {
        enterOuterAlt(_localctx, 2);
        setState(1708);
        match(Hito::REPLACED);
        setState(1709);
        match(Hito::VALUE_OF);
        setState(1710);
        name();
        setState(1711);
        match(Hito::PER);
        setState(1712);
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

Hito::AcrossPeriodsContext* Hito::ExpressionContext::acrossPeriods() {
  return getRuleContext<Hito::AcrossPeriodsContext>(0);
}


size_t Hito::ExpressionContext::getRuleIndex() const {
  return Hito::RuleExpression;
}


Hito::ExpressionContext* Hito::expression() {
  ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, getState());
  enterRule(_localctx, 234, Hito::RuleExpression);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1730);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 209, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1716);
      disjunction();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1717);
      conditional();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1718);
      rounded();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1719);
      countOf();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1720);
      countDistinct();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1721);
      sumOf();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1722);
      shareOf();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1723);
      statistic();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(1724);
      weightedAverage();
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(1725);
      percentileOf();
      break;
    }

    case 11: {
      enterOuterAlt(_localctx, 11);
      setState(1726);
      datedValue();
      break;
    }

    case 12: {
      enterOuterAlt(_localctx, 12);
      setState(1727);
      rankOf();
      break;
    }

    case 13: {
      enterOuterAlt(_localctx, 13);
      setState(1728);
      quantified();
      break;
    }

    case 14: {
      enterOuterAlt(_localctx, 14);
      setState(1729);
      acrossPeriods();
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
  enterRule(_localctx, 236, Hito::RuleDisjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1732);
    conjunction();
    setState(1737);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::OR) {
      setState(1733);
      match(Hito::OR);
      setState(1734);
      conjunction();
      setState(1739);
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
  enterRule(_localctx, 238, Hito::RuleConjunction);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1740);
    negation();
    setState(1745);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::AND) {
      setState(1741);
      match(Hito::AND);
      setState(1742);
      negation();
      setState(1747);
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
  enterRule(_localctx, 240, Hito::RuleNegation);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1751);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::NOT) {
      setState(1748);
      match(Hito::NOT);
      setState(1753);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1754);
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
  enterRule(_localctx, 242, Hito::RuleComparison);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1772);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::LESSER:
      case Hito::GREATER:
      case Hito::ABS:
      case Hito::DAY:
      case Hito::WORK_DAYS:
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
      case Hito::ROOT_OF:
      case Hito::LOGARITHM_OF:
      case Hito::EXPONENTIAL_OF:
      case Hito::POWER_OF:
      case Hito::NORMAL_P:
      case Hito::NORMAL_Q:
      case Hito::STUDENT_Q:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        enterOuterAlt(_localctx, 1);
        setState(1758);
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
          case Hito::ACHIEVED:
          case Hito::PAID_TOTAL:
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
          case Hito::ROOT_OF:
          case Hito::LOGARITHM_OF:
          case Hito::EXPONENTIAL_OF:
          case Hito::POWER_OF:
          case Hito::NORMAL_P:
          case Hito::NORMAL_Q:
          case Hito::STUDENT_Q:
          case Hito::INCREASES:
          case Hito::EXPECT:
          case Hito::NOTE:
          case Hito::SOURCE: {
            setState(1756);
            sum();
            break;
          }

          case Hito::WORK_DAYS:
          case Hito::WHOLE_MONTHS:
          case Hito::WHOLE_YEARS: {
            setState(1757);
            wholeSpan();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(1767);
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
            setState(1760);
            comparator();
            setState(1761);
            sum();
            break;
          }

          case Hito::FROM:
          case Hito::ABOVE: {
            setState(1763);
            rangeTest();
            break;
          }

          case Hito::IS_PRESENT: {
            setState(1764);
            match(Hito::IS_PRESENT);
            break;
          }

          case Hito::WITHIN_TERM: {
            setState(1765);
            match(Hito::WITHIN_TERM);
            break;
          }

          case Hito::IN: {
            setState(1766);
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
          case Hito::ARE_PAID:
          case Hito::ACHIEVED:
          case Hito::PAID_TOTAL:
          case Hito::DUE:
          case Hito::NOT_BELOW:
          case Hito::NOT_ABOVE:
          case Hito::TOGETHER:
          case Hito::PER:
          case Hito::OVER_CONTRACT:
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
        setState(1769);
        clauseRef();
        setState(1770);
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
  enterRule(_localctx, 244, Hito::RuleComparator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1774);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << Hito::EQ)
      | (1ULL << Hito::NE)
      | (1ULL << Hito::LT)
      | (1ULL << Hito::LE)
      | (1ULL << Hito::GT)
      | (1ULL << Hito::GE))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 192)) & ((1ULL << (Hito::W_GE - 192))
      | (1ULL << (Hito::W_LE - 192))
      | (1ULL << (Hito::W_GT - 192))
      | (1ULL << (Hito::W_LT - 192))
      | (1ULL << (Hito::W_EQ - 192))
      | (1ULL << (Hito::W_NE - 192)))) != 0))) {
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
  enterRule(_localctx, 246, Hito::RuleRangeTest);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1794);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::FROM: {
        enterOuterAlt(_localctx, 1);
        setState(1776);
        match(Hito::FROM);
        setState(1777);
        sum();
        setState(1778);
        rangeTo();
        setState(1780);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::BELOW) {
          setState(1779);
          match(Hito::BELOW);
        }
        setState(1782);
        sum();
        break;
      }

      case Hito::ABOVE: {
        enterOuterAlt(_localctx, 2);
        setState(1784);
        match(Hito::ABOVE);
        setState(1785);
        sum();
        setState(1792);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::UP_TO

        || _la == Hito::TO) {
          setState(1786);
          rangeTo();
          setState(1788);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == Hito::BELOW) {
            setState(1787);
            match(Hito::BELOW);
          }
          setState(1790);
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
  enterRule(_localctx, 248, Hito::RuleMembership);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1796);
    match(Hito::IN);
    setState(1797);
    match(Hito::LP);
    setState(1798);
    expression();
    setState(1803);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1799);
      match(Hito::COMMA);
      setState(1800);
      expression();
      setState(1805);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1806);
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

tree::TerminalNode* Hito::WholeSpanContext::WORK_DAYS() {
  return getToken(Hito::WORK_DAYS, 0);
}


size_t Hito::WholeSpanContext::getRuleIndex() const {
  return Hito::RuleWholeSpan;
}


Hito::WholeSpanContext* Hito::wholeSpan() {
  WholeSpanContext *_localctx = _tracker.createInstance<WholeSpanContext>(_ctx, getState());
  enterRule(_localctx, 250, Hito::RuleWholeSpan);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1808);
    _la = _input->LA(1);
    if (!(((((_la - 206) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 206)) & ((1ULL << (Hito::WORK_DAYS - 206))
      | (1ULL << (Hito::WHOLE_MONTHS - 206))
      | (1ULL << (Hito::WHOLE_YEARS - 206)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1809);
    match(Hito::FROM);
    setState(1810);
    sum();
    setState(1811);
    rangeTo();
    setState(1812);
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
  enterRule(_localctx, 252, Hito::RuleSum);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1814);
    product();
    setState(1819);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 221, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1815);
        _la = _input->LA(1);
        if (!(_la == Hito::PLUS

        || _la == Hito::MINUS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1816);
        product(); 
      }
      setState(1821);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 221, _ctx);
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
  enterRule(_localctx, 254, Hito::RuleProduct);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1822);
    signedTerm();
    setState(1827);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::STAR

    || _la == Hito::SLASH) {
      setState(1823);
      _la = _input->LA(1);
      if (!(_la == Hito::STAR

      || _la == Hito::SLASH)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1824);
      signedTerm();
      setState(1829);
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
  enterRule(_localctx, 256, Hito::RuleSignedTerm);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1833);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::MINUS) {
      setState(1830);
      match(Hito::MINUS);
      setState(1835);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1836);
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
  enterRule(_localctx, 258, Hito::RulePower);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1838);
    primary();
    setState(1841);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::POW) {
      setState(1839);
      match(Hito::POW);
      setState(1840);
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
  enterRule(_localctx, 260, Hito::RuleExponent);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1844);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::MINUS) {
      setState(1843);
      match(Hito::MINUS);
    }
    setState(1846);
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

Hito::IrrationalContext* Hito::PrimaryContext::irrational() {
  return getRuleContext<Hito::IrrationalContext>(0);
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
  enterRule(_localctx, 262, Hito::RulePrimary);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1858);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 226, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1848);
      literal();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1849);
      orIfMissing();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1850);
      call();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1851);
      member();
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1852);
      name();
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1853);
      extreme();
      break;
    }

    case 7: {
      enterOuterAlt(_localctx, 7);
      setState(1854);
      absolute();
      break;
    }

    case 8: {
      enterOuterAlt(_localctx, 8);
      setState(1855);
      irrational();
      break;
    }

    case 9: {
      enterOuterAlt(_localctx, 9);
      setState(1856);
      amountOf();
      break;
    }

    case 10: {
      enterOuterAlt(_localctx, 10);
      setState(1857);
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

tree::TerminalNode* Hito::OrIfMissingContext::OR() {
  return getToken(Hito::OR, 0);
}

Hito::FallbackContext* Hito::OrIfMissingContext::fallback() {
  return getRuleContext<Hito::FallbackContext>(0);
}

tree::TerminalNode* Hito::OrIfMissingContext::IF_MISSING() {
  return getToken(Hito::IF_MISSING, 0);
}

Hito::NameContext* Hito::OrIfMissingContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

Hito::MemberContext* Hito::OrIfMissingContext::member() {
  return getRuleContext<Hito::MemberContext>(0);
}


size_t Hito::OrIfMissingContext::getRuleIndex() const {
  return Hito::RuleOrIfMissing;
}


Hito::OrIfMissingContext* Hito::orIfMissing() {
  OrIfMissingContext *_localctx = _tracker.createInstance<OrIfMissingContext>(_ctx, getState());
  enterRule(_localctx, 264, Hito::RuleOrIfMissing);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1862);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 227, _ctx)) {
    case 1: {
      setState(1860);
      name();
      break;
    }

    case 2: {
      setState(1861);
      member();
      break;
    }

    }
    setState(1864);
    match(Hito::OR);
    setState(1865);
    fallback();
    setState(1866);
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
  enterRule(_localctx, 266, Hito::RuleFallback);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1873);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(1869);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::MINUS) {
          setState(1868);
          match(Hito::MINUS);
        }
        setState(1871);
        literal();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        enterOuterAlt(_localctx, 2);
        setState(1872);
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
  enterRule(_localctx, 268, Hito::RuleCall);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1875);
    name();
    setState(1876);
    match(Hito::LP);
    setState(1877);
    expression();
    setState(1882);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1878);
      match(Hito::COMMA);
      setState(1879);
      expression();
      setState(1884);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1885);
    match(Hito::RP);
    setState(1888);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::DOT) {
      setState(1886);
      match(Hito::DOT);
      setState(1887);
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
  enterRule(_localctx, 270, Hito::RuleMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1890);
    name();
    setState(1891);
    match(Hito::DOT);
    setState(1892);
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
  enterRule(_localctx, 272, Hito::RuleExtreme);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1894);
    _la = _input->LA(1);
    if (!(_la == Hito::LESSER

    || _la == Hito::GREATER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1895);
    match(Hito::LP);
    setState(1896);
    expression();
    setState(1901);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1897);
      match(Hito::COMMA);
      setState(1898);
      expression();
      setState(1903);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1904);
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
  enterRule(_localctx, 274, Hito::RuleAbsolute);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1906);
    match(Hito::ABS);
    setState(1907);
    match(Hito::LP);
    setState(1908);
    expression();
    setState(1909);
    match(Hito::RP);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IrrationalContext ------------------------------------------------------------------

Hito::IrrationalContext::IrrationalContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* Hito::IrrationalContext::LP() {
  return getToken(Hito::LP, 0);
}

std::vector<Hito::ExpressionContext *> Hito::IrrationalContext::expression() {
  return getRuleContexts<Hito::ExpressionContext>();
}

Hito::ExpressionContext* Hito::IrrationalContext::expression(size_t i) {
  return getRuleContext<Hito::ExpressionContext>(i);
}

tree::TerminalNode* Hito::IrrationalContext::RP() {
  return getToken(Hito::RP, 0);
}

tree::TerminalNode* Hito::IrrationalContext::WITH() {
  return getToken(Hito::WITH, 0);
}

tree::TerminalNode* Hito::IrrationalContext::NUMBER() {
  return getToken(Hito::NUMBER, 0);
}

tree::TerminalNode* Hito::IrrationalContext::DECIMALS() {
  return getToken(Hito::DECIMALS, 0);
}

tree::TerminalNode* Hito::IrrationalContext::ROOT_OF() {
  return getToken(Hito::ROOT_OF, 0);
}

tree::TerminalNode* Hito::IrrationalContext::LOGARITHM_OF() {
  return getToken(Hito::LOGARITHM_OF, 0);
}

tree::TerminalNode* Hito::IrrationalContext::EXPONENTIAL_OF() {
  return getToken(Hito::EXPONENTIAL_OF, 0);
}

tree::TerminalNode* Hito::IrrationalContext::POWER_OF() {
  return getToken(Hito::POWER_OF, 0);
}

tree::TerminalNode* Hito::IrrationalContext::NORMAL_P() {
  return getToken(Hito::NORMAL_P, 0);
}

tree::TerminalNode* Hito::IrrationalContext::NORMAL_Q() {
  return getToken(Hito::NORMAL_Q, 0);
}

tree::TerminalNode* Hito::IrrationalContext::STUDENT_Q() {
  return getToken(Hito::STUDENT_Q, 0);
}

std::vector<tree::TerminalNode *> Hito::IrrationalContext::COMMA() {
  return getTokens(Hito::COMMA);
}

tree::TerminalNode* Hito::IrrationalContext::COMMA(size_t i) {
  return getToken(Hito::COMMA, i);
}


size_t Hito::IrrationalContext::getRuleIndex() const {
  return Hito::RuleIrrational;
}


Hito::IrrationalContext* Hito::irrational() {
  IrrationalContext *_localctx = _tracker.createInstance<IrrationalContext>(_ctx, getState());
  enterRule(_localctx, 276, Hito::RuleIrrational);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1911);
    _la = _input->LA(1);
    if (!(((((_la - 255) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 255)) & ((1ULL << (Hito::ROOT_OF - 255))
      | (1ULL << (Hito::LOGARITHM_OF - 255))
      | (1ULL << (Hito::EXPONENTIAL_OF - 255))
      | (1ULL << (Hito::POWER_OF - 255))
      | (1ULL << (Hito::NORMAL_P - 255))
      | (1ULL << (Hito::NORMAL_Q - 255))
      | (1ULL << (Hito::STUDENT_Q - 255)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1912);
    match(Hito::LP);
    setState(1913);
    expression();
    setState(1918);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == Hito::COMMA) {
      setState(1914);
      match(Hito::COMMA);
      setState(1915);
      expression();
      setState(1920);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1921);
    match(Hito::RP);
    setState(1922);
    match(Hito::WITH);
    setState(1923);
    match(Hito::NUMBER);
    setState(1924);
    match(Hito::DECIMALS);
   
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

tree::TerminalNode* Hito::AmountOfContext::IN() {
  return getToken(Hito::IN, 0);
}

Hito::PlainNameContext* Hito::AmountOfContext::plainName() {
  return getRuleContext<Hito::PlainNameContext>(0);
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
  enterRule(_localctx, 278, Hito::RuleAmountOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1937);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TOTAL:
      case Hito::PAID_BY:
      case Hito::RECEIVED_BY:
      case Hito::NET_OF: {
        enterOuterAlt(_localctx, 1);
        setState(1929);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case Hito::TOTAL: {
            setState(1926);
            match(Hito::TOTAL);
            break;
          }

          case Hito::PAID_BY:
          case Hito::RECEIVED_BY:
          case Hito::NET_OF: {
            setState(1927);
            _la = _input->LA(1);
            if (!(((((_la - 217) & ~ 0x3fULL) == 0) &&
              ((1ULL << (_la - 217)) & ((1ULL << (Hito::PAID_BY - 217))
              | (1ULL << (Hito::RECEIVED_BY - 217))
              | (1ULL << (Hito::NET_OF - 217)))) != 0))) {
            _errHandler->recoverInline(this);
            }
            else {
              _errHandler->reportMatch(this);
              consume();
            }
            setState(1928);
            partyRef();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(1933);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 235, _ctx)) {
        case 1: {
          setState(1931);
          match(Hito::IN);
          setState(1932);
          plainName();
          break;
        }

        }
        break;
      }

      case Hito::ENTITLEMENT:
      case Hito::PAYMENT: {
        enterOuterAlt(_localctx, 2);
        setState(1935);
        _la = _input->LA(1);
        if (!(_la == Hito::ENTITLEMENT

        || _la == Hito::PAYMENT)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1936);
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
  enterRule(_localctx, 280, Hito::RuleParenthesis);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1939);
    match(Hito::LP);
    setState(1940);
    expression();
    setState(1941);
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
  enterRule(_localctx, 282, Hito::RuleConditional);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1943);
    match(Hito::IF);
    setState(1944);
    expression();
    setState(1945);
    match(Hito::THEN);
    setState(1946);
    expression();
    setState(1947);
    match(Hito::OTHERWISE);
    setState(1948);
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
  enterRule(_localctx, 284, Hito::RuleRounded);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1950);
    match(Hito::ROUND);
    setState(1951);
    sum();
    setState(1952);
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
  enterRule(_localctx, 286, Hito::RuleCountOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1954);
    match(Hito::COUNT_OF);
    setState(1955);
    rowSource();
    setState(1957);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1956);
      where();
    }
    setState(1960);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(1959);
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
  enterRule(_localctx, 288, Hito::RuleCountDistinct);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1962);
    match(Hito::COUNT_DISTINCT);
    setState(1963);
    sum();
    setState(1964);
    match(Hito::OVER);
    setState(1965);
    rowSource();
    setState(1967);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1966);
      where();
    }
    setState(1970);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(1969);
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
  enterRule(_localctx, 290, Hito::RuleSumOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1972);
    match(Hito::SUM_OF);
    setState(1973);
    sum();
    setState(1974);
    match(Hito::OVER);
    setState(1975);
    rowSource();
    setState(1977);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1976);
      where();
    }
    setState(1980);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(1979);
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
  enterRule(_localctx, 292, Hito::RuleShareOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1982);
    match(Hito::SHARE_OF);
    setState(1983);
    rowSource();
    setState(1984);
    match(Hito::WHERE);
    setState(1985);
    disjunction();
    setState(1988);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::AMONG_THOSE) {
      setState(1986);
      match(Hito::AMONG_THOSE);
      setState(1987);
      disjunction();
    }
    setState(1991);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(1990);
      window();
    }
    setState(1993);
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

tree::TerminalNode* Hito::StatisticContext::MEDIAN_BETWEEN() {
  return getToken(Hito::MEDIAN_BETWEEN, 0);
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
  enterRule(_localctx, 294, Hito::RuleStatistic);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1995);
    _la = _input->LA(1);
    if (!(((((_la - 225) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 225)) & ((1ULL << (Hito::AVERAGE_OF - 225))
      | (1ULL << (Hito::MIN_OF - 225))
      | (1ULL << (Hito::MAX_OF - 225))
      | (1ULL << (Hito::MEDIAN_OF - 225))
      | (1ULL << (Hito::MEDIAN_BETWEEN - 225)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1996);
    sum();
    setState(1997);
    match(Hito::OVER);
    setState(1998);
    rowSource();
    setState(2000);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(1999);
      where();
    }
    setState(2003);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(2002);
      window();
    }
    setState(2005);
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
  enterRule(_localctx, 296, Hito::RuleWeightedAverage);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2007);
    match(Hito::WAVERAGE_OF);
    setState(2008);
    sum();
    setState(2009);
    match(Hito::WEIGHT);
    setState(2010);
    sum();
    setState(2011);
    match(Hito::OVER);
    setState(2012);
    rowSource();
    setState(2014);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(2013);
      where();
    }
    setState(2017);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(2016);
      window();
    }
    setState(2019);
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

tree::TerminalNode* Hito::PercentileOfContext::PERCENTILE() {
  return getToken(Hito::PERCENTILE, 0);
}

tree::TerminalNode* Hito::PercentileOfContext::PERCENTILE_BETWEEN() {
  return getToken(Hito::PERCENTILE_BETWEEN, 0);
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
  enterRule(_localctx, 298, Hito::RulePercentileOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2021);
    _la = _input->LA(1);
    if (!(_la == Hito::PERCENTILE

    || _la == Hito::PERCENTILE_BETWEEN)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(2022);
    match(Hito::NUMBER);
    setState(2023);
    match(Hito::OF);
    setState(2024);
    sum();
    setState(2025);
    match(Hito::OVER);
    setState(2026);
    rowSource();
    setState(2028);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(2027);
      where();
    }
    setState(2031);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(2030);
      window();
    }
    setState(2033);
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
  enterRule(_localctx, 300, Hito::RuleDatedValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2035);
    _la = _input->LA(1);
    if (!(_la == Hito::FIRST_OF

    || _la == Hito::LATEST_OF)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(2036);
    sum();
    setState(2037);
    match(Hito::OVER);
    setState(2038);
    rowSource();
    setState(2039);
    match(Hito::BY);
    setState(2040);
    name();
    setState(2042);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(2041);
      where();
    }
    setState(2045);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(2044);
      window();
    }
    setState(2047);
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
  enterRule(_localctx, 302, Hito::RuleRankOf);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2049);
    match(Hito::RANK_OF);
    setState(2050);
    sum();
    setState(2051);
    match(Hito::OVER);
    setState(2052);
    rowSource();
    setState(2054);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::WHERE) {
      setState(2053);
      where();
    }
    setState(2057);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 245) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 245)) & ((1ULL << (Hito::TO_DATE - 245))
      | (1ULL << (Hito::LAST_N - 245))
      | (1ULL << (Hito::WHOLE_TERM - 245))
      | (1ULL << (Hito::SAME - 245)))) != 0)) {
      setState(2056);
      window();
    }
    setState(2059);
    match(Hito::COMMA);
    setState(2060);
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
  enterRule(_localctx, 304, Hito::RuleQuantified);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2062);
    _la = _input->LA(1);
    if (!(((((_la - 241) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 241)) & ((1ULL << (Hito::NONE_OF - 241))
      | (1ULL << (Hito::ANY_OF - 241))
      | (1ULL << (Hito::EVERY_OF - 241)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(2063);
    rowSource();
    setState(2064);
    match(Hito::HAS);
    setState(2065);
    disjunction();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AcrossPeriodsContext ------------------------------------------------------------------

Hito::AcrossPeriodsContext::AcrossPeriodsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

Hito::NameContext* Hito::AcrossPeriodsContext::name() {
  return getRuleContext<Hito::NameContext>(0);
}

tree::TerminalNode* Hito::AcrossPeriodsContext::IN_PREVIOUS() {
  return getToken(Hito::IN_PREVIOUS, 0);
}

Hito::IfNoneContext* Hito::AcrossPeriodsContext::ifNone() {
  return getRuleContext<Hito::IfNoneContext>(0);
}

tree::TerminalNode* Hito::AcrossPeriodsContext::SUM_OF() {
  return getToken(Hito::SUM_OF, 0);
}

tree::TerminalNode* Hito::AcrossPeriodsContext::SO_FAR() {
  return getToken(Hito::SO_FAR, 0);
}

tree::TerminalNode* Hito::AcrossPeriodsContext::BEFORE_THIS() {
  return getToken(Hito::BEFORE_THIS, 0);
}

tree::TerminalNode* Hito::AcrossPeriodsContext::AVERAGE_OF() {
  return getToken(Hito::AVERAGE_OF, 0);
}

tree::TerminalNode* Hito::AcrossPeriodsContext::MIN_OF() {
  return getToken(Hito::MIN_OF, 0);
}

tree::TerminalNode* Hito::AcrossPeriodsContext::MAX_OF() {
  return getToken(Hito::MAX_OF, 0);
}


size_t Hito::AcrossPeriodsContext::getRuleIndex() const {
  return Hito::RuleAcrossPeriods;
}


Hito::AcrossPeriodsContext* Hito::acrossPeriods() {
  AcrossPeriodsContext *_localctx = _tracker.createInstance<AcrossPeriodsContext>(_ctx, getState());
  enterRule(_localctx, 306, Hito::RuleAcrossPeriods);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(2082);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(2067);
        name();
        setState(2068);
        match(Hito::IN_PREVIOUS);
        setState(2069);
        ifNone();
        break;
      }

      case Hito::SUM_OF: {
        enterOuterAlt(_localctx, 2);
        setState(2071);
        match(Hito::SUM_OF);
        setState(2072);
        name();
        setState(2073);
        _la = _input->LA(1);
        if (!(_la == Hito::SO_FAR

        || _la == Hito::BEFORE_THIS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(2075);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 255, _ctx)) {
        case 1: {
          setState(2074);
          ifNone();
          break;
        }

        }
        break;
      }

      case Hito::AVERAGE_OF:
      case Hito::MIN_OF:
      case Hito::MAX_OF: {
        enterOuterAlt(_localctx, 3);
        setState(2077);
        _la = _input->LA(1);
        if (!(((((_la - 225) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 225)) & ((1ULL << (Hito::AVERAGE_OF - 225))
          | (1ULL << (Hito::MIN_OF - 225))
          | (1ULL << (Hito::MAX_OF - 225)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(2078);
        name();
        setState(2079);
        _la = _input->LA(1);
        if (!(_la == Hito::SO_FAR

        || _la == Hito::BEFORE_THIS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(2080);
        ifNone();
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
  enterRule(_localctx, 308, Hito::RuleRowSource);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2085);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == Hito::ITS) {
      setState(2084);
      match(Hito::ITS);
    }
    setState(2087);
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
  enterRule(_localctx, 310, Hito::RuleWhere);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2089);
    match(Hito::WHERE);
    setState(2090);
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
  enterRule(_localctx, 312, Hito::RuleWindow);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(2101);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::TO_DATE: {
        enterOuterAlt(_localctx, 1);
        setState(2092);
        match(Hito::TO_DATE);
        break;
      }

      case Hito::LAST_N: {
        enterOuterAlt(_localctx, 2);
        setState(2093);
        match(Hito::LAST_N);
        setState(2094);
        match(Hito::NUMBER);
        setState(2095);
        period();
        break;
      }

      case Hito::WHOLE_TERM: {
        enterOuterAlt(_localctx, 3);
        setState(2096);
        match(Hito::WHOLE_TERM);
        break;
      }

      case Hito::SAME: {
        enterOuterAlt(_localctx, 4);
        setState(2097);
        match(Hito::SAME);
        setState(2098);
        period();
        setState(2099);
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
  enterRule(_localctx, 314, Hito::RuleIfNone);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2103);
    match(Hito::COMMA);
    setState(2104);
    match(Hito::OR);
    setState(2105);
    defaultValue();
    setState(2106);
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
  enterRule(_localctx, 316, Hito::RuleDefaultValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(2114);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NUMBER:
      case Hito::PCT:
      case Hito::DATE:
      case Hito::STRING:
      case Hito::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(2109);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == Hito::MINUS) {
          setState(2108);
          match(Hito::MINUS);
        }
        setState(2111);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(2112);
        name();
        break;
      }

      case Hito::NOT:
      case Hito::YES:
      case Hito::NO: {
        enterOuterAlt(_localctx, 3);
        setState(2113);
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
  enterRule(_localctx, 318, Hito::RuleLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(2124);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 262, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(2116);
      duration();
      setState(2118);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == Hito::LAST_DAY) {
        setState(2117);
        match(Hito::LAST_DAY);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(2120);
      quantity();
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(2121);
      match(Hito::PCT);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(2122);
      match(Hito::DATE);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(2123);
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
  enterRule(_localctx, 320, Hito::RuleDuration);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2126);
    match(Hito::NUMBER);
    setState(2127);
    _la = _input->LA(1);
    if (!(((((_la - 204) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 204)) & ((1ULL << (Hito::DAY - 204))
      | (1ULL << (Hito::CAL_DAYS - 204))
      | (1ULL << (Hito::WORK_DAYS - 204))
      | (1ULL << (Hito::MONTH - 204))
      | (1ULL << (Hito::YEAR - 204)))) != 0))) {
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
  enterRule(_localctx, 322, Hito::RuleQuantity);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2129);
    match(Hito::NUMBER);
    setState(2134);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 264, _ctx)) {
    case 1: {
      setState(2130);
      unit();
      setState(2132);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 263, _ctx)) {
      case 1: {
        setState(2131);
        rate();
        break;
      }

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
  enterRule(_localctx, 324, Hito::RuleRate);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2136);
    match(Hito::PER);
    setState(2139);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::DAY:
      case Hito::WORK_DAYS:
      case Hito::MONTH:
      case Hito::YEAR: {
        setState(2137);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
      case Hito::DUE:
      case Hito::TOGETHER:
      case Hito::UNTIL:
      case Hito::SIMPLE:
      case Hito::ACTUAL:
      case Hito::INCREASES:
      case Hito::EXPECT:
      case Hito::NOTE:
      case Hito::SOURCE: {
        setState(2138);
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
  enterRule(_localctx, 326, Hito::RuleUnit);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2141);
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

tree::TerminalNode* Hito::TimeWordContext::WORK_DAYS() {
  return getToken(Hito::WORK_DAYS, 0);
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
  enterRule(_localctx, 328, Hito::RuleTimeWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2143);
    _la = _input->LA(1);
    if (!(((((_la - 204) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 204)) & ((1ULL << (Hito::DAY - 204))
      | (1ULL << (Hito::WORK_DAYS - 204))
      | (1ULL << (Hito::MONTH - 204))
      | (1ULL << (Hito::YEAR - 204)))) != 0))) {
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
  enterRule(_localctx, 330, Hito::RuleName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(2152);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME: {
        enterOuterAlt(_localctx, 1);
        setState(2145);
        match(Hito::NAME);
        break;
      }

      case Hito::DAY: {
        enterOuterAlt(_localctx, 2);
        setState(2146);
        match(Hito::DAY);
        break;
      }

      case Hito::MONTH: {
        enterOuterAlt(_localctx, 3);
        setState(2147);
        match(Hito::MONTH);
        break;
      }

      case Hito::QUARTER: {
        enterOuterAlt(_localctx, 4);
        setState(2148);
        match(Hito::QUARTER);
        break;
      }

      case Hito::HALF: {
        enterOuterAlt(_localctx, 5);
        setState(2149);
        match(Hito::HALF);
        break;
      }

      case Hito::YEAR: {
        enterOuterAlt(_localctx, 6);
        setState(2150);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(2151);
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
  enterRule(_localctx, 332, Hito::RulePlainName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(2156);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case Hito::NAME: {
        enterOuterAlt(_localctx, 1);
        setState(2154);
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
      case Hito::ACHIEVED:
      case Hito::PAID_TOTAL:
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
        setState(2155);
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

tree::TerminalNode* Hito::SoftWordContext::ACHIEVED() {
  return getToken(Hito::ACHIEVED, 0);
}

tree::TerminalNode* Hito::SoftWordContext::PAID_TOTAL() {
  return getToken(Hito::PAID_TOTAL, 0);
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
  enterRule(_localctx, 334, Hito::RuleSoftWord);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2158);
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
      | (1ULL << (Hito::ACHIEVED - 73)))) != 0) || ((((_la - 137) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 137)) & ((1ULL << (Hito::PAID_TOTAL - 137))
      | (1ULL << (Hito::DUE - 137))
      | (1ULL << (Hito::TOGETHER - 137))
      | (1ULL << (Hito::UNTIL - 137))
      | (1ULL << (Hito::SIMPLE - 137))
      | (1ULL << (Hito::ACTUAL - 137)))) != 0) || ((((_la - 270) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 270)) & ((1ULL << (Hito::INCREASES - 270))
      | (1ULL << (Hito::EXPECT - 270))
      | (1ULL << (Hito::NOTE - 270))
      | (1ULL << (Hito::SOURCE - 270)))) != 0))) {
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
  enterRule(_localctx, 336, Hito::RuleHeaderEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2160);
    header();
    setState(2161);
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
  enterRule(_localctx, 338, Hito::RuleItemEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2163);
    item();
    setState(2164);
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
  enterRule(_localctx, 340, Hito::RuleAmendmentEntry);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2168);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 268, _ctx)) {
    case 1: {
      setState(2166);
      change();
      break;
    }

    case 2: {
      setState(2167);
      item();
      break;
    }

    }
    setState(2170);
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
  "workCalendar", "party", "role", "partyRef", "unitItem", "input", "dataset", 
  "datasetLine", "identity", "repeatedRows", "countsOn", "column", "type", 
  "choice", "modifier", "typeRange", "bound", "rangeTo", "decision", "definition", 
  "define", "parameters", "choiceTable", "choiceHead", "choiceBody", "tablePolicy", 
  "choiceVersion", "choiceRows", "choiceRow", "tierTable", "tierHead", "tierBody", 
  "tierVersion", "tierRow", "valueRange", "tableBound", "bracketTable", 
  "bracketHead", "bracketBody", "bracketVersion", "bracketRow", "scaleTable", 
  "scaleHead", "scaleBody", "scaleVersion", "scaleRow", "row", "cell", "crossHead", 
  "clauseColumn", "truth", "clause", "clauseBody", "clauseRef", "clauseRefs", 
  "payment", "forEach", "rowFilter", "when", "timing", "period", "pays", 
  "isPaid", "paymentTail", "sharePaid", "totalOfShare", "share", "scope", 
  "contractPeriod", "calendarPeriod", "cap", "capAmount", "money", "capScope", 
  "capRule", "lifts", "adjustment", "release", "onDate", "advance", "distribution", 
  "payerMaximum", "step", "untilStep", "yearlyReturn", "property", "scopedClaim", 
  "monotone", "neverNegative", "neverBoth", "examples", "example", "exampleLine", 
  "givenPart", "expect", "change", "clauseChange", "tableChange", "textChange", 
  "valueChange", "expression", "disjunction", "conjunction", "negation", 
  "comparison", "comparator", "rangeTest", "membership", "wholeSpan", "sum", 
  "product", "signedTerm", "power", "exponent", "primary", "orIfMissing", 
  "fallback", "call", "member", "extreme", "absolute", "irrational", "amountOf", 
  "parenthesis", "conditional", "rounded", "countOf", "countDistinct", "sumOf", 
  "shareOf", "statistic", "weightedAverage", "percentileOf", "datedValue", 
  "rankOf", "quantified", "acrossPeriods", "rowSource", "where", "window", 
  "ifNone", "defaultValue", "literal", "duration", "quantity", "rate", "unit", 
  "timeWord", "name", "plainName", "softWord", "headerEntry", "itemEntry", 
  "amendmentEntry"
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
  "AT_MOST", "ARE_PAID", "ACHIEVED", "PAID_TOTAL", "DUE", "AFTER_PERIOD", 
  "NOT_BELOW", "NOT_ABOVE", "GIVES_RIGHT", "CAP", "TOGETHER", "AT", "PER", 
  "OVER_CONTRACT", "EARLIER_CLAUSES", "EARLIER_DATES", "PRO_RATA", "LAPSES", 
  "CARRIES", "C_MONTH", "C_QUARTER", "C_HALF", "C_YEAR", "K_MONTH", "K_QUARTER", 
  "K_HALF", "K_YEAR", "WHAT_PAYS", "PAYS_UNDER", "IS_CAPPED", "EXCESS_BORNE", 
  "EXCESS_UNPAID", "RETENTION_OF", "INCREASE_OF", "REDUCTION_OF", "ON", 
  "RELEASED", "ADVANCES", "NETTED_OFF", "OF_EACH_PAYMENT", "WHAT", "RECEIVES_UNDER", 
  "IS_DISTRIBUTED", "UNTIL", "YEARLY_RETURN", "SIMPLE", "COMPOUNDED", "ACTUAL", 
  "AND", "OR", "NOT", "IF", "THEN", "IF_MISSING", "IF_NONE", "IS_PRESENT", 
  "WITHIN_TERM", "IN", "W_GE", "W_LE", "W_GT", "W_LT", "W_EQ", "W_NE", "LESSER", 
  "GREATER", "ABS", "ROUND", "YES", "NO", "DAY", "CAL_DAYS", "WORK_DAYS", 
  "MONTH", "QUARTER", "HALF", "YEAR", "LAST_DAY", "WHOLE_MONTHS", "WHOLE_YEARS", 
  "TOTAL", "ENTITLEMENT", "PAYMENT", "PAID_BY", "RECEIVED_BY", "NET_OF", 
  "COUNT_OF", "COUNT_DISTINCT", "SUM_OF", "SHARE_OF", "AMONG_THOSE", "AVERAGE_OF", 
  "WAVERAGE_OF", "WEIGHT", "MIN_OF", "MAX_OF", "MEDIAN_OF", "PERCENTILE", 
  "OF", "FIRST_OF", "LATEST_OF", "RANK_OF", "HIGHEST", "LOWEST", "OVER", 
  "WHERE", "ITS", "NONE_OF", "ANY_OF", "EVERY_OF", "HAS", "TO_DATE", "LAST_N", 
  "WHOLE_TERM", "SAME", "PREVIOUS_YEAR", "IN_PREVIOUS", "SO_FAR", "BEFORE_THIS", 
  "WORK_CALENDAR", "SATURDAYS_WORK", "ROOT_OF", "LOGARITHM_OF", "EXPONENTIAL_OF", 
  "POWER_OF", "NORMAL_P", "NORMAL_Q", "STUDENT_Q", "MEDIAN_BETWEEN", "PERCENTILE_BETWEEN", 
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
    0x3, 0x129, 0x87f, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
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
    0x9, 0xa4, 0x4, 0xa5, 0x9, 0xa5, 0x4, 0xa6, 0x9, 0xa6, 0x4, 0xa7, 0x9, 
    0xa7, 0x4, 0xa8, 0x9, 0xa8, 0x4, 0xa9, 0x9, 0xa9, 0x4, 0xaa, 0x9, 0xaa, 
    0x4, 0xab, 0x9, 0xab, 0x4, 0xac, 0x9, 0xac, 0x3, 0x2, 0x3, 0x2, 0x3, 
    0x2, 0x5, 0x2, 0x15c, 0xa, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x7, 0x3, 
    0x161, 0xa, 0x3, 0xc, 0x3, 0xe, 0x3, 0x164, 0xb, 0x3, 0x3, 0x4, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x7, 0x4, 0x16c, 0xa, 0x4, 
    0xc, 0x4, 0xe, 0x4, 0x16f, 0xb, 0x4, 0x3, 0x4, 0x3, 0x4, 0x5, 0x4, 0x173, 
    0xa, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x5, 0x4, 
    0x17a, 0xa, 0x4, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x17e, 0xa, 0x5, 0x3, 
    0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x184, 0xa, 0x5, 0x3, 0x6, 
    0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x7, 0x6, 0x18b, 0xa, 0x6, 0xc, 
    0x6, 0xe, 0x6, 0x18e, 0xb, 0x6, 0x5, 0x6, 0x190, 0xa, 0x6, 0x3, 0x7, 
    0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0x196, 0xa, 0x7, 0x5, 0x7, 0x198, 
    0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x19c, 0xa, 0x8, 0x3, 0x8, 0x3, 
    0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 
    0x9, 0x5, 0x9, 0x1a7, 0xa, 0x9, 0x5, 0x9, 0x1a9, 0xa, 0x9, 0x3, 0x9, 
    0x5, 0x9, 0x1ac, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 
    0xb, 0x3, 0xb, 0x3, 0xb, 0x7, 0xb, 0x1b5, 0xa, 0xb, 0xc, 0xb, 0xe, 0xb, 
    0x1b8, 0xb, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 
    0xc, 0x1bf, 0xa, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x5, 0xc, 0x1c4, 
    0xa, 0xc, 0x3, 0xc, 0x7, 0xc, 0x1c7, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x1ca, 
    0xb, 0xc, 0x3, 0xc, 0x7, 0xc, 0x1cd, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x1d0, 
    0xb, 0xc, 0x3, 0xd, 0x3, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x1e4, 0xa, 
    0xe, 0x3, 0xf, 0x3, 0xf, 0x5, 0xf, 0x1e8, 0xa, 0xf, 0x3, 0xf, 0x3, 0xf, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 
    0x11, 0x5, 0x11, 0x1f3, 0xa, 0x11, 0x3, 0x11, 0x5, 0x11, 0x1f6, 0xa, 
    0x11, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x5, 0x13, 0x1fe, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x3, 0x13, 0x5, 0x13, 0x205, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x3, 0x13, 0x7, 0x13, 0x20b, 0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x20e, 
    0xb, 0x13, 0x5, 0x13, 0x210, 0xa, 0x13, 0x3, 0x13, 0x7, 0x13, 0x213, 
    0xa, 0x13, 0xc, 0x13, 0xe, 0x13, 0x216, 0xb, 0x13, 0x3, 0x14, 0x3, 0x14, 
    0x3, 0x14, 0x5, 0x14, 0x21b, 0xa, 0x14, 0x3, 0x14, 0x5, 0x14, 0x21e, 
    0xa, 0x14, 0x3, 0x14, 0x7, 0x14, 0x221, 0xa, 0x14, 0xc, 0x14, 0xe, 0x14, 
    0x224, 0xb, 0x14, 0x3, 0x15, 0x3, 0x15, 0x3, 0x16, 0x5, 0x16, 0x229, 
    0xa, 0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x22d, 0xa, 0x16, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x234, 0xa, 0x17, 
    0x3, 0x17, 0x7, 0x17, 0x237, 0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 0x23a, 
    0xb, 0x17, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x23f, 0xa, 0x18, 
    0x3, 0x18, 0x3, 0x18, 0x7, 0x18, 0x243, 0xa, 0x18, 0xc, 0x18, 0xe, 0x18, 
    0x246, 0xb, 0x18, 0x3, 0x18, 0x7, 0x18, 0x249, 0xa, 0x18, 0xc, 0x18, 
    0xe, 0x18, 0x24c, 0xb, 0x18, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 
    0x251, 0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x6, 0x19, 0x256, 
    0xa, 0x19, 0xd, 0x19, 0xe, 0x19, 0x257, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 
    0x3, 0x1a, 0x5, 0x1a, 0x25e, 0xa, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x7, 0x1b, 0x266, 0xa, 0x1b, 0xc, 0x1b, 
    0xe, 0x1b, 0x269, 0xb, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x26d, 
    0xa, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x272, 0xa, 0x1b, 
    0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x278, 0xa, 0x1c, 
    0x5, 0x1c, 0x27a, 0xa, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1e, 
    0x3, 0x1e, 0x5, 0x1e, 0x281, 0xa, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x7, 0x1e, 
    0x285, 0xa, 0x1e, 0xc, 0x1e, 0xe, 0x1e, 0x288, 0xb, 0x1e, 0x3, 0x1f, 
    0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 
    0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x295, 0xa, 0x1f, 
    0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 
    0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x7, 0x1f, 0x2a0, 0xa, 0x1f, 0xc, 0x1f, 
    0xe, 0x1f, 0x2a3, 0xb, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x5, 0x1f, 0x2a7, 
    0xa, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x5, 0x20, 0x2ab, 0xa, 0x20, 0x3, 0x21, 
    0x5, 0x21, 0x2ae, 0xa, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 
    0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 
    0x21, 0x3, 0x21, 0x3, 0x21, 0x7, 0x21, 0x2bd, 0xa, 0x21, 0xc, 0x21, 
    0xe, 0x21, 0x2c0, 0xb, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 0x21, 
    0x2c5, 0xa, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 
    0x5, 0x22, 0x2cc, 0xa, 0x22, 0x3, 0x23, 0x5, 0x23, 0x2cf, 0xa, 0x23, 
    0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 0x2d3, 0xa, 0x23, 0x3, 0x24, 0x3, 0x24, 
    0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 
    0x25, 0x3, 0x25, 0x5, 0x25, 0x2df, 0xa, 0x25, 0x5, 0x25, 0x2e1, 0xa, 
    0x25, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 0x2e6, 0xa, 0x25, 
    0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 0x2ea, 0xa, 0x26, 0x3, 0x26, 0x3, 0x26, 
    0x7, 0x26, 0x2ee, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 0x2f1, 0xb, 0x26, 
    0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 0x2f6, 0xa, 0x27, 0x3, 0x27, 
    0x5, 0x27, 0x2f9, 0xa, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x302, 0xa, 0x28, 0xc, 0x28, 
    0xe, 0x28, 0x305, 0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x29, 0x7, 0x29, 0x30c, 0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 0x30f, 
    0xb, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 
    0x2a, 0x7, 0x2a, 0x317, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x31a, 0xb, 
    0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x31e, 0xa, 0x2b, 0x3, 0x2b, 
    0x3, 0x2b, 0x7, 0x2b, 0x322, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 0x325, 
    0xb, 0x2b, 0x3, 0x2b, 0x6, 0x2b, 0x328, 0xa, 0x2b, 0xd, 0x2b, 0xe, 0x2b, 
    0x329, 0x5, 0x2b, 0x32c, 0xa, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2e, 0x6, 0x2e, 0x336, 
    0xa, 0x2e, 0xd, 0x2e, 0xe, 0x2e, 0x337, 0x3, 0x2e, 0x6, 0x2e, 0x33b, 
    0xa, 0x2e, 0xd, 0x2e, 0xe, 0x2e, 0x33c, 0x5, 0x2e, 0x33f, 0xa, 0x2e, 
    0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x344, 0xa, 0x2f, 0x3, 0x2f, 
    0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x349, 0xa, 0x2f, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x30, 0x7, 0x30, 0x34e, 0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x351, 
    0xb, 0x30, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 
    0x32, 0x6, 0x32, 0x359, 0xa, 0x32, 0xd, 0x32, 0xe, 0x32, 0x35a, 0x3, 
    0x32, 0x7, 0x32, 0x35e, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 0x361, 0xb, 
    0x32, 0x3, 0x32, 0x6, 0x32, 0x364, 0xa, 0x32, 0xd, 0x32, 0xe, 0x32, 
    0x365, 0x5, 0x32, 0x368, 0xa, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x6, 0x33, 0x36e, 0xa, 0x33, 0xd, 0x33, 0xe, 0x33, 0x36f, 
    0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x374, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 
    0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x381, 0xa, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x5, 0x35, 0x385, 0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x5, 0x35, 0x38b, 0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 
    0x38f, 0xa, 0x35, 0x5, 0x35, 0x391, 0xa, 0x35, 0x3, 0x36, 0x5, 0x36, 
    0x394, 0xa, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 
    0x7, 0x37, 0x39b, 0xa, 0x37, 0xc, 0x37, 0xe, 0x37, 0x39e, 0xb, 0x37, 
    0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x39, 0x6, 
    0x39, 0x3a6, 0xa, 0x39, 0xd, 0x39, 0xe, 0x39, 0x3a7, 0x3, 0x39, 0x7, 
    0x39, 0x3ab, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x3ae, 0xb, 0x39, 0x3, 
    0x39, 0x6, 0x39, 0x3b1, 0xa, 0x39, 0xd, 0x39, 0xe, 0x39, 0x3b2, 0x5, 
    0x39, 0x3b5, 0xa, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 
    0x6, 0x3a, 0x3bb, 0xa, 0x3a, 0xd, 0x3a, 0xe, 0x3a, 0x3bc, 0x3, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x3c2, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
    0x3, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x7, 0x3c, 0x3ca, 0xa, 0x3c, 
    0xc, 0x3c, 0xe, 0x3c, 0x3cd, 0xb, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 
    0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3e, 0x6, 0x3e, 0x3d5, 0xa, 0x3e, 0xd, 0x3e, 
    0xe, 0x3e, 0x3d6, 0x3, 0x3e, 0x7, 0x3e, 0x3da, 0xa, 0x3e, 0xc, 0x3e, 
    0xe, 0x3e, 0x3dd, 0xb, 0x3e, 0x3, 0x3e, 0x6, 0x3e, 0x3e0, 0xa, 0x3e, 
    0xd, 0x3e, 0xe, 0x3e, 0x3e1, 0x5, 0x3e, 0x3e4, 0xa, 0x3e, 0x3, 0x3f, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x6, 0x3f, 0x3ea, 0xa, 0x3f, 0xd, 0x3f, 
    0xe, 0x3f, 0x3eb, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x3f5, 0xa, 0x40, 0x3, 0x41, 0x3, 0x41, 
    0x3, 0x41, 0x3, 0x41, 0x7, 0x41, 0x3fb, 0xa, 0x41, 0xc, 0x41, 0xe, 0x41, 
    0x3fe, 0xb, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x40a, 
    0xa, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x44, 0x3, 
    0x44, 0x3, 0x44, 0x3, 0x45, 0x3, 0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 
    0x5, 0x46, 0x418, 0xa, 0x46, 0x3, 0x46, 0x3, 0x46, 0x7, 0x46, 0x41c, 
    0xa, 0x46, 0xc, 0x46, 0xe, 0x46, 0x41f, 0xb, 0x46, 0x3, 0x47, 0x3, 0x47, 
    0x6, 0x47, 0x423, 0xa, 0x47, 0xd, 0x47, 0xe, 0x47, 0x424, 0x3, 0x47, 
    0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x5, 0x47, 0x42c, 0xa, 0x47, 
    0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 
    0x49, 0x3, 0x49, 0x7, 0x49, 0x436, 0xa, 0x49, 0xc, 0x49, 0xe, 0x49, 
    0x439, 0xb, 0x49, 0x3, 0x49, 0x3, 0x49, 0x5, 0x49, 0x43d, 0xa, 0x49, 
    0x3, 0x49, 0x5, 0x49, 0x440, 0xa, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 
    0x444, 0xa, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x447, 0xa, 0x4a, 0x3, 0x4a, 
    0x5, 0x4a, 0x44a, 0xa, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x44d, 0xa, 0x4a, 
    0x3, 0x4a, 0x7, 0x4a, 0x450, 0xa, 0x4a, 0xc, 0x4a, 0xe, 0x4a, 0x453, 
    0xb, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x456, 0xa, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 
    0x5, 0x4a, 0x45a, 0xa, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x45d, 0xa, 0x4a, 
    0xc, 0x4a, 0xe, 0x4a, 0x460, 0xb, 0x4a, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 
    0x5, 0x4b, 0x465, 0xa, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 
    0x4e, 0x5, 0x4e, 0x472, 0xa, 0x4e, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x50, 
    0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x479, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 
    0x3, 0x50, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 
    0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x487, 0xa, 0x51, 
    0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x6, 
    0x52, 0x48f, 0xa, 0x52, 0xd, 0x52, 0xe, 0x52, 0x490, 0x3, 0x52, 0x5, 
    0x52, 0x494, 0xa, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 
    0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 
    0x52, 0x3, 0x52, 0x5, 0x52, 0x4a2, 0xa, 0x52, 0x3, 0x52, 0x3, 0x52, 
    0x3, 0x52, 0x5, 0x52, 0x4a7, 0xa, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 
    0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x5, 0x52, 0x4b0, 0xa, 0x52, 
    0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x4b6, 0xa, 0x53, 
    0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x4ba, 0xa, 0x53, 0x3, 0x53, 0x5, 0x53, 
    0x4bd, 0xa, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 
    0x4c3, 0xa, 0x53, 0x3, 0x53, 0x5, 0x53, 0x4c6, 0xa, 0x53, 0x3, 0x53, 
    0x5, 0x53, 0x4c9, 0xa, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 
    0x4ce, 0xa, 0x53, 0x3, 0x54, 0x3, 0x54, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 
    0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x5, 0x56, 0x4d9, 0xa, 0x56, 
    0x3, 0x57, 0x3, 0x57, 0x3, 0x58, 0x3, 0x58, 0x3, 0x59, 0x3, 0x59, 0x3, 
    0x59, 0x5, 0x59, 0x4e2, 0xa, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 
    0x3, 0x59, 0x3, 0x59, 0x7, 0x59, 0x4e9, 0xa, 0x59, 0xc, 0x59, 0xe, 0x59, 
    0x4ec, 0xb, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 
    0x3, 0x59, 0x3, 0x59, 0x7, 0x59, 0x4f5, 0xa, 0x59, 0xc, 0x59, 0xe, 0x59, 
    0x4f8, 0xb, 0x59, 0x5, 0x59, 0x4fa, 0xa, 0x59, 0x3, 0x5a, 0x3, 0x5a, 
    0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x5, 0x5a, 0x502, 0xa, 0x5a, 
    0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x5, 
    0x5c, 0x50a, 0xa, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x5, 0x5c, 0x50e, 0xa, 
    0x5c, 0x3, 0x5c, 0x5, 0x5c, 0x511, 0xa, 0x5c, 0x3, 0x5c, 0x5, 0x5c, 
    0x514, 0xa, 0x5c, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 
    0x5, 0x5e, 0x51b, 0xa, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5f, 0x5, 0x5f, 
    0x520, 0xa, 0x5f, 0x3, 0x5f, 0x5, 0x5f, 0x523, 0xa, 0x5f, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x5, 0x5f, 0x52a, 0xa, 0x5f, 
    0x3, 0x5f, 0x5, 0x5f, 0x52d, 0xa, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 
    0x3, 0x60, 0x5, 0x60, 0x533, 0xa, 0x60, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 
    0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x5, 0x62, 0x53b, 0xa, 0x62, 0x3, 0x62, 
    0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x5, 0x62, 0x541, 0xa, 0x62, 0x3, 0x62, 
    0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x63, 0x3, 0x63, 0x3, 
    0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 
    0x7, 0x63, 0x551, 0xa, 0x63, 0xc, 0x63, 0xe, 0x63, 0x554, 0xb, 0x63, 
    0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x5, 0x64, 0x55b, 
    0xa, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x5, 0x64, 0x561, 
    0xa, 0x64, 0x5, 0x64, 0x563, 0xa, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 
    0x3, 0x64, 0x3, 0x64, 0x5, 0x64, 0x56a, 0xa, 0x64, 0x3, 0x64, 0x3, 0x64, 
    0x5, 0x64, 0x56e, 0xa, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 
    0x5, 0x64, 0x574, 0xa, 0x64, 0x5, 0x64, 0x576, 0xa, 0x64, 0x3, 0x65, 
    0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x6, 0x65, 0x57d, 0xa, 0x65, 
    0xd, 0x65, 0xe, 0x65, 0x57e, 0x3, 0x65, 0x5, 0x65, 0x582, 0xa, 0x65, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x6, 0x66, 0x588, 0xa, 0x66, 
    0xd, 0x66, 0xe, 0x66, 0x589, 0x5, 0x66, 0x58c, 0xa, 0x66, 0x3, 0x66, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x5, 0x66, 0x592, 0xa, 0x66, 0x3, 0x67, 
    0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 
    0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x5, 0x67, 0x5a0, 
    0xa, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 
    0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x5, 0x68, 0x5ab, 0xa, 0x68, 
    0x3, 0x68, 0x7, 0x68, 0x5ae, 0xa, 0x68, 0xc, 0x68, 0xe, 0x68, 0x5b1, 
    0xb, 0x68, 0x3, 0x69, 0x5, 0x69, 0x5b4, 0xa, 0x69, 0x3, 0x69, 0x3, 0x69, 
    0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x5ba, 0xa, 0x69, 0x3, 0x69, 0x5, 0x69, 
    0x5bd, 0xa, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 
    0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x5, 0x6a, 0x5c7, 0xa, 0x6a, 0x3, 0x6a, 
    0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x5, 0x6a, 0x5cf, 
    0xa, 0x6a, 0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6b, 0x5, 0x6b, 0x5d4, 0xa, 0x6b, 
    0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 
    0x6c, 0x3, 0x6c, 0x3, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 0x5e0, 0xa, 0x6d, 
    0x3, 0x6d, 0x6, 0x6d, 0x5e3, 0xa, 0x6d, 0xd, 0x6d, 0xe, 0x6d, 0x5e4, 
    0x3, 0x6d, 0x7, 0x6d, 0x5e8, 0xa, 0x6d, 0xc, 0x6d, 0xe, 0x6d, 0x5eb, 
    0xb, 0x6d, 0x3, 0x6e, 0x3, 0x6e, 0x5, 0x6e, 0x5ef, 0xa, 0x6e, 0x3, 0x6e, 
    0x7, 0x6e, 0x5f2, 0xa, 0x6e, 0xc, 0x6e, 0xe, 0x6e, 0x5f5, 0xb, 0x6e, 
    0x3, 0x6e, 0x6, 0x6e, 0x5f8, 0xa, 0x6e, 0xd, 0x6e, 0xe, 0x6e, 0x5f9, 
    0x3, 0x6e, 0x7, 0x6e, 0x5fd, 0xa, 0x6e, 0xc, 0x6e, 0xe, 0x6e, 0x600, 
    0xb, 0x6e, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x6, 0x6f, 0x606, 
    0xa, 0x6f, 0xd, 0x6f, 0xe, 0x6f, 0x607, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 
    0x3, 0x6f, 0x3, 0x6f, 0x7, 0x6f, 0x60f, 0xa, 0x6f, 0xc, 0x6f, 0xe, 0x6f, 
    0x612, 0xb, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x5, 0x6f, 0x616, 0xa, 0x6f, 
    0x5, 0x6f, 0x618, 0xa, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x5, 0x6f, 0x61c, 
    0xa, 0x6f, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x71, 0x3, 
    0x71, 0x6, 0x71, 0x624, 0xa, 0x71, 0xd, 0x71, 0xe, 0x71, 0x625, 0x3, 
    0x71, 0x5, 0x71, 0x629, 0xa, 0x71, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 
    0x3, 0x72, 0x5, 0x72, 0x62f, 0xa, 0x72, 0x3, 0x73, 0x3, 0x73, 0x3, 0x73, 
    0x3, 0x73, 0x5, 0x73, 0x635, 0xa, 0x73, 0x3, 0x73, 0x3, 0x73, 0x7, 0x73, 
    0x639, 0xa, 0x73, 0xc, 0x73, 0xe, 0x73, 0x63c, 0xb, 0x73, 0x3, 0x73, 
    0x3, 0x73, 0x3, 0x73, 0x3, 0x73, 0x5, 0x73, 0x642, 0xa, 0x73, 0x3, 0x73, 
    0x3, 0x73, 0x7, 0x73, 0x646, 0xa, 0x73, 0xc, 0x73, 0xe, 0x73, 0x649, 
    0xb, 0x73, 0x3, 0x73, 0x3, 0x73, 0x3, 0x73, 0x3, 0x73, 0x3, 0x73, 0x3, 
    0x73, 0x5, 0x73, 0x651, 0xa, 0x73, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 
    0x3, 0x74, 0x7, 0x74, 0x657, 0xa, 0x74, 0xc, 0x74, 0xe, 0x74, 0x65a, 
    0xb, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x7, 0x74, 0x660, 
    0xa, 0x74, 0xc, 0x74, 0xe, 0x74, 0x663, 0xb, 0x74, 0x3, 0x74, 0x3, 0x74, 
    0x3, 0x74, 0x3, 0x74, 0x7, 0x74, 0x669, 0xa, 0x74, 0xc, 0x74, 0xe, 0x74, 
    0x66c, 0xb, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x7, 0x74, 
    0x672, 0xa, 0x74, 0xc, 0x74, 0xe, 0x74, 0x675, 0xb, 0x74, 0x3, 0x74, 
    0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x7, 0x74, 0x67b, 0xa, 0x74, 0xc, 0x74, 
    0xe, 0x74, 0x67e, 0xb, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 
    0x7, 0x74, 0x684, 0xa, 0x74, 0xc, 0x74, 0xe, 0x74, 0x687, 0xb, 0x74, 
    0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x7, 0x74, 0x68d, 0xa, 0x74, 
    0xc, 0x74, 0xe, 0x74, 0x690, 0xb, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 
    0x3, 0x74, 0x7, 0x74, 0x696, 0xa, 0x74, 0xc, 0x74, 0xe, 0x74, 0x699, 
    0xb, 0x74, 0x5, 0x74, 0x69b, 0xa, 0x74, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 
    0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 
    0x75, 0x5, 0x75, 0x6a7, 0xa, 0x75, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 
    0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 
    0x76, 0x3, 0x76, 0x3, 0x76, 0x5, 0x76, 0x6b5, 0xa, 0x76, 0x3, 0x77, 
    0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 
    0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 0x3, 0x77, 
    0x5, 0x77, 0x6c5, 0xa, 0x77, 0x3, 0x78, 0x3, 0x78, 0x3, 0x78, 0x7, 0x78, 
    0x6ca, 0xa, 0x78, 0xc, 0x78, 0xe, 0x78, 0x6cd, 0xb, 0x78, 0x3, 0x79, 
    0x3, 0x79, 0x3, 0x79, 0x7, 0x79, 0x6d2, 0xa, 0x79, 0xc, 0x79, 0xe, 0x79, 
    0x6d5, 0xb, 0x79, 0x3, 0x7a, 0x7, 0x7a, 0x6d8, 0xa, 0x7a, 0xc, 0x7a, 
    0xe, 0x7a, 0x6db, 0xb, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7b, 0x3, 0x7b, 
    0x5, 0x7b, 0x6e1, 0xa, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 
    0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 0x5, 0x7b, 0x6ea, 0xa, 0x7b, 0x3, 0x7b, 
    0x3, 0x7b, 0x3, 0x7b, 0x5, 0x7b, 0x6ef, 0xa, 0x7b, 0x3, 0x7c, 0x3, 0x7c, 
    0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x5, 0x7d, 0x6f7, 0xa, 0x7d, 
    0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x5, 
    0x7d, 0x6ff, 0xa, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x5, 0x7d, 0x703, 0xa, 
    0x7d, 0x5, 0x7d, 0x705, 0xa, 0x7d, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 
    0x3, 0x7e, 0x3, 0x7e, 0x7, 0x7e, 0x70c, 0xa, 0x7e, 0xc, 0x7e, 0xe, 0x7e, 
    0x70f, 0xb, 0x7e, 0x3, 0x7e, 0x3, 0x7e, 0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 
    0x3, 0x7f, 0x3, 0x7f, 0x3, 0x7f, 0x3, 0x80, 0x3, 0x80, 0x3, 0x80, 0x7, 
    0x80, 0x71c, 0xa, 0x80, 0xc, 0x80, 0xe, 0x80, 0x71f, 0xb, 0x80, 0x3, 
    0x81, 0x3, 0x81, 0x3, 0x81, 0x7, 0x81, 0x724, 0xa, 0x81, 0xc, 0x81, 
    0xe, 0x81, 0x727, 0xb, 0x81, 0x3, 0x82, 0x7, 0x82, 0x72a, 0xa, 0x82, 
    0xc, 0x82, 0xe, 0x82, 0x72d, 0xb, 0x82, 0x3, 0x82, 0x3, 0x82, 0x3, 0x83, 
    0x3, 0x83, 0x3, 0x83, 0x5, 0x83, 0x734, 0xa, 0x83, 0x3, 0x84, 0x5, 0x84, 
    0x737, 0xa, 0x84, 0x3, 0x84, 0x3, 0x84, 0x3, 0x85, 0x3, 0x85, 0x3, 0x85, 
    0x3, 0x85, 0x3, 0x85, 0x3, 0x85, 0x3, 0x85, 0x3, 0x85, 0x3, 0x85, 0x3, 
    0x85, 0x5, 0x85, 0x745, 0xa, 0x85, 0x3, 0x86, 0x3, 0x86, 0x5, 0x86, 
    0x749, 0xa, 0x86, 0x3, 0x86, 0x3, 0x86, 0x3, 0x86, 0x3, 0x86, 0x3, 0x87, 
    0x5, 0x87, 0x750, 0xa, 0x87, 0x3, 0x87, 0x3, 0x87, 0x5, 0x87, 0x754, 
    0xa, 0x87, 0x3, 0x88, 0x3, 0x88, 0x3, 0x88, 0x3, 0x88, 0x3, 0x88, 0x7, 
    0x88, 0x75b, 0xa, 0x88, 0xc, 0x88, 0xe, 0x88, 0x75e, 0xb, 0x88, 0x3, 
    0x88, 0x3, 0x88, 0x3, 0x88, 0x5, 0x88, 0x763, 0xa, 0x88, 0x3, 0x89, 
    0x3, 0x89, 0x3, 0x89, 0x3, 0x89, 0x3, 0x8a, 0x3, 0x8a, 0x3, 0x8a, 0x3, 
    0x8a, 0x3, 0x8a, 0x7, 0x8a, 0x76e, 0xa, 0x8a, 0xc, 0x8a, 0xe, 0x8a, 
    0x771, 0xb, 0x8a, 0x3, 0x8a, 0x3, 0x8a, 0x3, 0x8b, 0x3, 0x8b, 0x3, 0x8b, 
    0x3, 0x8b, 0x3, 0x8b, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 
    0x8c, 0x7, 0x8c, 0x77f, 0xa, 0x8c, 0xc, 0x8c, 0xe, 0x8c, 0x782, 0xb, 
    0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8c, 0x3, 0x8d, 
    0x3, 0x8d, 0x3, 0x8d, 0x5, 0x8d, 0x78c, 0xa, 0x8d, 0x3, 0x8d, 0x3, 0x8d, 
    0x5, 0x8d, 0x790, 0xa, 0x8d, 0x3, 0x8d, 0x3, 0x8d, 0x5, 0x8d, 0x794, 
    0xa, 0x8d, 0x3, 0x8e, 0x3, 0x8e, 0x3, 0x8e, 0x3, 0x8e, 0x3, 0x8f, 0x3, 
    0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x3, 0x8f, 0x3, 0x90, 
    0x3, 0x90, 0x3, 0x90, 0x3, 0x90, 0x3, 0x91, 0x3, 0x91, 0x3, 0x91, 0x5, 
    0x91, 0x7a8, 0xa, 0x91, 0x3, 0x91, 0x5, 0x91, 0x7ab, 0xa, 0x91, 0x3, 
    0x92, 0x3, 0x92, 0x3, 0x92, 0x3, 0x92, 0x3, 0x92, 0x5, 0x92, 0x7b2, 
    0xa, 0x92, 0x3, 0x92, 0x5, 0x92, 0x7b5, 0xa, 0x92, 0x3, 0x93, 0x3, 0x93, 
    0x3, 0x93, 0x3, 0x93, 0x3, 0x93, 0x5, 0x93, 0x7bc, 0xa, 0x93, 0x3, 0x93, 
    0x5, 0x93, 0x7bf, 0xa, 0x93, 0x3, 0x94, 0x3, 0x94, 0x3, 0x94, 0x3, 0x94, 
    0x3, 0x94, 0x3, 0x94, 0x5, 0x94, 0x7c7, 0xa, 0x94, 0x3, 0x94, 0x5, 0x94, 
    0x7ca, 0xa, 0x94, 0x3, 0x94, 0x3, 0x94, 0x3, 0x95, 0x3, 0x95, 0x3, 0x95, 
    0x3, 0x95, 0x3, 0x95, 0x5, 0x95, 0x7d3, 0xa, 0x95, 0x3, 0x95, 0x5, 0x95, 
    0x7d6, 0xa, 0x95, 0x3, 0x95, 0x3, 0x95, 0x3, 0x96, 0x3, 0x96, 0x3, 0x96, 
    0x3, 0x96, 0x3, 0x96, 0x3, 0x96, 0x3, 0x96, 0x5, 0x96, 0x7e1, 0xa, 0x96, 
    0x3, 0x96, 0x5, 0x96, 0x7e4, 0xa, 0x96, 0x3, 0x96, 0x3, 0x96, 0x3, 0x97, 
    0x3, 0x97, 0x3, 0x97, 0x3, 0x97, 0x3, 0x97, 0x3, 0x97, 0x3, 0x97, 0x5, 
    0x97, 0x7ef, 0xa, 0x97, 0x3, 0x97, 0x5, 0x97, 0x7f2, 0xa, 0x97, 0x3, 
    0x97, 0x3, 0x97, 0x3, 0x98, 0x3, 0x98, 0x3, 0x98, 0x3, 0x98, 0x3, 0x98, 
    0x3, 0x98, 0x3, 0x98, 0x5, 0x98, 0x7fd, 0xa, 0x98, 0x3, 0x98, 0x5, 0x98, 
    0x800, 0xa, 0x98, 0x3, 0x98, 0x3, 0x98, 0x3, 0x99, 0x3, 0x99, 0x3, 0x99, 
    0x3, 0x99, 0x3, 0x99, 0x5, 0x99, 0x809, 0xa, 0x99, 0x3, 0x99, 0x5, 0x99, 
    0x80c, 0xa, 0x99, 0x3, 0x99, 0x3, 0x99, 0x3, 0x99, 0x3, 0x9a, 0x3, 0x9a, 
    0x3, 0x9a, 0x3, 0x9a, 0x3, 0x9a, 0x3, 0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x3, 
    0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x5, 0x9b, 0x81e, 
    0xa, 0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x3, 0x9b, 0x5, 
    0x9b, 0x825, 0xa, 0x9b, 0x3, 0x9c, 0x5, 0x9c, 0x828, 0xa, 0x9c, 0x3, 
    0x9c, 0x3, 0x9c, 0x3, 0x9d, 0x3, 0x9d, 0x3, 0x9d, 0x3, 0x9e, 0x3, 0x9e, 
    0x3, 0x9e, 0x3, 0x9e, 0x3, 0x9e, 0x3, 0x9e, 0x3, 0x9e, 0x3, 0x9e, 0x3, 
    0x9e, 0x5, 0x9e, 0x838, 0xa, 0x9e, 0x3, 0x9f, 0x3, 0x9f, 0x3, 0x9f, 
    0x3, 0x9f, 0x3, 0x9f, 0x3, 0xa0, 0x5, 0xa0, 0x840, 0xa, 0xa0, 0x3, 0xa0, 
    0x3, 0xa0, 0x3, 0xa0, 0x5, 0xa0, 0x845, 0xa, 0xa0, 0x3, 0xa1, 0x3, 0xa1, 
    0x5, 0xa1, 0x849, 0xa, 0xa1, 0x3, 0xa1, 0x3, 0xa1, 0x3, 0xa1, 0x3, 0xa1, 
    0x5, 0xa1, 0x84f, 0xa, 0xa1, 0x3, 0xa2, 0x3, 0xa2, 0x3, 0xa2, 0x3, 0xa3, 
    0x3, 0xa3, 0x3, 0xa3, 0x5, 0xa3, 0x857, 0xa, 0xa3, 0x5, 0xa3, 0x859, 
    0xa, 0xa3, 0x3, 0xa4, 0x3, 0xa4, 0x3, 0xa4, 0x5, 0xa4, 0x85e, 0xa, 0xa4, 
    0x3, 0xa5, 0x3, 0xa5, 0x3, 0xa6, 0x3, 0xa6, 0x3, 0xa7, 0x3, 0xa7, 0x3, 
    0xa7, 0x3, 0xa7, 0x3, 0xa7, 0x3, 0xa7, 0x3, 0xa7, 0x5, 0xa7, 0x86b, 
    0xa, 0xa7, 0x3, 0xa8, 0x3, 0xa8, 0x5, 0xa8, 0x86f, 0xa, 0xa8, 0x3, 0xa9, 
    0x3, 0xa9, 0x3, 0xaa, 0x3, 0xaa, 0x3, 0xaa, 0x3, 0xab, 0x3, 0xab, 0x3, 
    0xab, 0x3, 0xac, 0x3, 0xac, 0x5, 0xac, 0x87b, 0xa, 0xac, 0x3, 0xac, 
    0x3, 0xac, 0x3, 0xac, 0x2, 0x2, 0xad, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 
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
    0x13a, 0x13c, 0x13e, 0x140, 0x142, 0x144, 0x146, 0x148, 0x14a, 0x14c, 
    0x14e, 0x150, 0x152, 0x154, 0x156, 0x2, 0x33, 0x3, 0x2, 0x2b, 0x2e, 
    0x3, 0x2, 0x33, 0x38, 0x3, 0x2, 0x22, 0x24, 0x4, 0x2, 0x4e, 0x4e, 0x11a, 
    0x11c, 0x3, 0x2, 0x11d, 0x11e, 0x3, 0x2, 0x120, 0x124, 0x3, 0x2, 0x39, 
    0x3c, 0x3, 0x2, 0x49, 0x4a, 0x4, 0x2, 0x51, 0x51, 0x53, 0x53, 0x3, 0x2, 
    0x5f, 0x61, 0x4, 0x2, 0x4, 0x4, 0x6, 0x6, 0x3, 0x2, 0x74, 0x75, 0x3, 
    0x2, 0x69, 0x6a, 0x3, 0x2, 0x6c, 0x6d, 0x3, 0x2, 0x70, 0x71, 0x4, 0x2, 
    0xba, 0xba, 0xcc, 0xcd, 0x3, 0x2, 0xd1, 0xd4, 0x3, 0x2, 0x8e, 0x8f, 
    0x4, 0x2, 0xe, 0xe, 0xb8, 0xb8, 0x3, 0x2, 0x8a, 0x8b, 0x3, 0x2, 0x9b, 
    0x9e, 0x3, 0x2, 0x9f, 0xa2, 0x3, 0x2, 0x96, 0x9a, 0x3, 0x2, 0xa8, 0xaa, 
    0x4, 0x2, 0x3d, 0x3d, 0xab, 0xab, 0x4, 0x2, 0x94, 0x94, 0xb1, 0xb1, 
    0x3, 0x2, 0x99, 0x9a, 0x4, 0x2, 0x6c, 0x6c, 0xbc, 0xbc, 0x3, 0x2, 0xb5, 
    0xb6, 0x3, 0x2, 0xd9, 0xda, 0x3, 0x2, 0x125, 0x126, 0x4, 0x2, 0x16, 
    0x1b, 0xc2, 0xc7, 0x4, 0x2, 0xd0, 0xd0, 0xd6, 0xd7, 0x3, 0x2, 0x11, 
    0x12, 0x3, 0x2, 0x13, 0x14, 0x3, 0x2, 0xc8, 0xc9, 0x3, 0x2, 0x101, 0x107, 
    0x3, 0x2, 0xdb, 0xdd, 0x5, 0x2, 0xe3, 0xe3, 0xe6, 0xe8, 0x108, 0x108, 
    0x4, 0x2, 0xe9, 0xe9, 0x109, 0x109, 0x3, 0x2, 0xeb, 0xec, 0x3, 0x2, 
    0xee, 0xef, 0x3, 0x2, 0xf3, 0xf5, 0x3, 0x2, 0xfd, 0xfe, 0x4, 0x2, 0xe3, 
    0xe3, 0xe6, 0xe7, 0x4, 0x2, 0xce, 0xd1, 0xd4, 0xd4, 0x4, 0x2, 0x3, 0x3, 
    0x11a, 0x11b, 0x5, 0x2, 0xce, 0xce, 0xd0, 0xd1, 0xd4, 0xd4, 0x12, 0x2, 
    0x26, 0x2a, 0x2f, 0x2f, 0x35, 0x38, 0x3f, 0x3f, 0x4b, 0x4b, 0x4f, 0x4f, 
    0x59, 0x59, 0x5c, 0x5c, 0x6c, 0x70, 0x8a, 0x8c, 0x92, 0x92, 0xb3, 0xb3, 
    0xb5, 0xb5, 0xb7, 0xb7, 0x110, 0x110, 0x119, 0x11b, 0x2, 0x953, 0x2, 
    0x15b, 0x3, 0x2, 0x2, 0x2, 0x4, 0x15d, 0x3, 0x2, 0x2, 0x2, 0x6, 0x179, 
    0x3, 0x2, 0x2, 0x2, 0x8, 0x17b, 0x3, 0x2, 0x2, 0x2, 0xa, 0x185, 0x3, 
    0x2, 0x2, 0x2, 0xc, 0x197, 0x3, 0x2, 0x2, 0x2, 0xe, 0x199, 0x3, 0x2, 
    0x2, 0x2, 0x10, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x12, 0x1af, 0x3, 0x2, 0x2, 
    0x2, 0x14, 0x1b1, 0x3, 0x2, 0x2, 0x2, 0x16, 0x1b9, 0x3, 0x2, 0x2, 0x2, 
    0x18, 0x1d1, 0x3, 0x2, 0x2, 0x2, 0x1a, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1c, 
    0x1e5, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x1eb, 0x3, 0x2, 0x2, 0x2, 0x20, 0x1f5, 
    0x3, 0x2, 0x2, 0x2, 0x22, 0x1f7, 0x3, 0x2, 0x2, 0x2, 0x24, 0x1fa, 0x3, 
    0x2, 0x2, 0x2, 0x26, 0x217, 0x3, 0x2, 0x2, 0x2, 0x28, 0x225, 0x3, 0x2, 
    0x2, 0x2, 0x2a, 0x228, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x22e, 0x3, 0x2, 0x2, 
    0x2, 0x2e, 0x23b, 0x3, 0x2, 0x2, 0x2, 0x30, 0x24d, 0x3, 0x2, 0x2, 0x2, 
    0x32, 0x25d, 0x3, 0x2, 0x2, 0x2, 0x34, 0x25f, 0x3, 0x2, 0x2, 0x2, 0x36, 
    0x279, 0x3, 0x2, 0x2, 0x2, 0x38, 0x27b, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x27e, 
    0x3, 0x2, 0x2, 0x2, 0x3c, 0x2a6, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x2aa, 0x3, 
    0x2, 0x2, 0x2, 0x40, 0x2ad, 0x3, 0x2, 0x2, 0x2, 0x42, 0x2c6, 0x3, 0x2, 
    0x2, 0x2, 0x44, 0x2d2, 0x3, 0x2, 0x2, 0x2, 0x46, 0x2d4, 0x3, 0x2, 0x2, 
    0x2, 0x48, 0x2d6, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x2e9, 0x3, 0x2, 0x2, 0x2, 
    0x4c, 0x2f2, 0x3, 0x2, 0x2, 0x2, 0x4e, 0x2fd, 0x3, 0x2, 0x2, 0x2, 0x50, 
    0x308, 0x3, 0x2, 0x2, 0x2, 0x52, 0x310, 0x3, 0x2, 0x2, 0x2, 0x54, 0x31d, 
    0x3, 0x2, 0x2, 0x2, 0x56, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x58, 0x32f, 0x3, 
    0x2, 0x2, 0x2, 0x5a, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x343, 0x3, 0x2, 
    0x2, 0x2, 0x5e, 0x34a, 0x3, 0x2, 0x2, 0x2, 0x60, 0x352, 0x3, 0x2, 0x2, 
    0x2, 0x62, 0x367, 0x3, 0x2, 0x2, 0x2, 0x64, 0x369, 0x3, 0x2, 0x2, 0x2, 
    0x66, 0x373, 0x3, 0x2, 0x2, 0x2, 0x68, 0x390, 0x3, 0x2, 0x2, 0x2, 0x6a, 
    0x393, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x397, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x39f, 
    0x3, 0x2, 0x2, 0x2, 0x70, 0x3b4, 0x3, 0x2, 0x2, 0x2, 0x72, 0x3b6, 0x3, 
    0x2, 0x2, 0x2, 0x74, 0x3c1, 0x3, 0x2, 0x2, 0x2, 0x76, 0x3c6, 0x3, 0x2, 
    0x2, 0x2, 0x78, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x3e3, 0x3, 0x2, 0x2, 
    0x2, 0x7c, 0x3e5, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x3f4, 0x3, 0x2, 0x2, 0x2, 
    0x80, 0x3f6, 0x3, 0x2, 0x2, 0x2, 0x82, 0x409, 0x3, 0x2, 0x2, 0x2, 0x84, 
    0x40b, 0x3, 0x2, 0x2, 0x2, 0x86, 0x40f, 0x3, 0x2, 0x2, 0x2, 0x88, 0x412, 
    0x3, 0x2, 0x2, 0x2, 0x8a, 0x414, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x42b, 0x3, 
    0x2, 0x2, 0x2, 0x8e, 0x42d, 0x3, 0x2, 0x2, 0x2, 0x90, 0x43f, 0x3, 0x2, 
    0x2, 0x2, 0x92, 0x443, 0x3, 0x2, 0x2, 0x2, 0x94, 0x461, 0x3, 0x2, 0x2, 
    0x2, 0x96, 0x466, 0x3, 0x2, 0x2, 0x2, 0x98, 0x469, 0x3, 0x2, 0x2, 0x2, 
    0x9a, 0x471, 0x3, 0x2, 0x2, 0x2, 0x9c, 0x473, 0x3, 0x2, 0x2, 0x2, 0x9e, 
    0x475, 0x3, 0x2, 0x2, 0x2, 0xa0, 0x486, 0x3, 0x2, 0x2, 0x2, 0xa2, 0x4af, 
    0x3, 0x2, 0x2, 0x2, 0xa4, 0x4b1, 0x3, 0x2, 0x2, 0x2, 0xa6, 0x4cf, 0x3, 
    0x2, 0x2, 0x2, 0xa8, 0x4d1, 0x3, 0x2, 0x2, 0x2, 0xaa, 0x4d8, 0x3, 0x2, 
    0x2, 0x2, 0xac, 0x4da, 0x3, 0x2, 0x2, 0x2, 0xae, 0x4dc, 0x3, 0x2, 0x2, 
    0x2, 0xb0, 0x4f9, 0x3, 0x2, 0x2, 0x2, 0xb2, 0x501, 0x3, 0x2, 0x2, 0x2, 
    0xb4, 0x503, 0x3, 0x2, 0x2, 0x2, 0xb6, 0x513, 0x3, 0x2, 0x2, 0x2, 0xb8, 
    0x515, 0x3, 0x2, 0x2, 0x2, 0xba, 0x517, 0x3, 0x2, 0x2, 0x2, 0xbc, 0x51f, 
    0x3, 0x2, 0x2, 0x2, 0xbe, 0x52e, 0x3, 0x2, 0x2, 0x2, 0xc0, 0x534, 0x3, 
    0x2, 0x2, 0x2, 0xc2, 0x537, 0x3, 0x2, 0x2, 0x2, 0xc4, 0x547, 0x3, 0x2, 
    0x2, 0x2, 0xc6, 0x562, 0x3, 0x2, 0x2, 0x2, 0xc8, 0x577, 0x3, 0x2, 0x2, 
    0x2, 0xca, 0x58b, 0x3, 0x2, 0x2, 0x2, 0xcc, 0x593, 0x3, 0x2, 0x2, 0x2, 
    0xce, 0x5a3, 0x3, 0x2, 0x2, 0x2, 0xd0, 0x5b9, 0x3, 0x2, 0x2, 0x2, 0xd2, 
    0x5c0, 0x3, 0x2, 0x2, 0x2, 0xd4, 0x5d3, 0x3, 0x2, 0x2, 0x2, 0xd6, 0x5d7, 
    0x3, 0x2, 0x2, 0x2, 0xd8, 0x5dd, 0x3, 0x2, 0x2, 0x2, 0xda, 0x5ec, 0x3, 
    0x2, 0x2, 0x2, 0xdc, 0x61b, 0x3, 0x2, 0x2, 0x2, 0xde, 0x61d, 0x3, 0x2, 
    0x2, 0x2, 0xe0, 0x621, 0x3, 0x2, 0x2, 0x2, 0xe2, 0x62e, 0x3, 0x2, 0x2, 
    0x2, 0xe4, 0x650, 0x3, 0x2, 0x2, 0x2, 0xe6, 0x69a, 0x3, 0x2, 0x2, 0x2, 
    0xe8, 0x6a6, 0x3, 0x2, 0x2, 0x2, 0xea, 0x6b4, 0x3, 0x2, 0x2, 0x2, 0xec, 
    0x6c4, 0x3, 0x2, 0x2, 0x2, 0xee, 0x6c6, 0x3, 0x2, 0x2, 0x2, 0xf0, 0x6ce, 
    0x3, 0x2, 0x2, 0x2, 0xf2, 0x6d9, 0x3, 0x2, 0x2, 0x2, 0xf4, 0x6ee, 0x3, 
    0x2, 0x2, 0x2, 0xf6, 0x6f0, 0x3, 0x2, 0x2, 0x2, 0xf8, 0x704, 0x3, 0x2, 
    0x2, 0x2, 0xfa, 0x706, 0x3, 0x2, 0x2, 0x2, 0xfc, 0x712, 0x3, 0x2, 0x2, 
    0x2, 0xfe, 0x718, 0x3, 0x2, 0x2, 0x2, 0x100, 0x720, 0x3, 0x2, 0x2, 0x2, 
    0x102, 0x72b, 0x3, 0x2, 0x2, 0x2, 0x104, 0x730, 0x3, 0x2, 0x2, 0x2, 
    0x106, 0x736, 0x3, 0x2, 0x2, 0x2, 0x108, 0x744, 0x3, 0x2, 0x2, 0x2, 
    0x10a, 0x748, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x753, 0x3, 0x2, 0x2, 0x2, 
    0x10e, 0x755, 0x3, 0x2, 0x2, 0x2, 0x110, 0x764, 0x3, 0x2, 0x2, 0x2, 
    0x112, 0x768, 0x3, 0x2, 0x2, 0x2, 0x114, 0x774, 0x3, 0x2, 0x2, 0x2, 
    0x116, 0x779, 0x3, 0x2, 0x2, 0x2, 0x118, 0x793, 0x3, 0x2, 0x2, 0x2, 
    0x11a, 0x795, 0x3, 0x2, 0x2, 0x2, 0x11c, 0x799, 0x3, 0x2, 0x2, 0x2, 
    0x11e, 0x7a0, 0x3, 0x2, 0x2, 0x2, 0x120, 0x7a4, 0x3, 0x2, 0x2, 0x2, 
    0x122, 0x7ac, 0x3, 0x2, 0x2, 0x2, 0x124, 0x7b6, 0x3, 0x2, 0x2, 0x2, 
    0x126, 0x7c0, 0x3, 0x2, 0x2, 0x2, 0x128, 0x7cd, 0x3, 0x2, 0x2, 0x2, 
    0x12a, 0x7d9, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x7e7, 0x3, 0x2, 0x2, 0x2, 
    0x12e, 0x7f5, 0x3, 0x2, 0x2, 0x2, 0x130, 0x803, 0x3, 0x2, 0x2, 0x2, 
    0x132, 0x810, 0x3, 0x2, 0x2, 0x2, 0x134, 0x824, 0x3, 0x2, 0x2, 0x2, 
    0x136, 0x827, 0x3, 0x2, 0x2, 0x2, 0x138, 0x82b, 0x3, 0x2, 0x2, 0x2, 
    0x13a, 0x837, 0x3, 0x2, 0x2, 0x2, 0x13c, 0x839, 0x3, 0x2, 0x2, 0x2, 
    0x13e, 0x844, 0x3, 0x2, 0x2, 0x2, 0x140, 0x84e, 0x3, 0x2, 0x2, 0x2, 
    0x142, 0x850, 0x3, 0x2, 0x2, 0x2, 0x144, 0x853, 0x3, 0x2, 0x2, 0x2, 
    0x146, 0x85a, 0x3, 0x2, 0x2, 0x2, 0x148, 0x85f, 0x3, 0x2, 0x2, 0x2, 
    0x14a, 0x861, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x86a, 0x3, 0x2, 0x2, 0x2, 
    0x14e, 0x86e, 0x3, 0x2, 0x2, 0x2, 0x150, 0x870, 0x3, 0x2, 0x2, 0x2, 
    0x152, 0x872, 0x3, 0x2, 0x2, 0x2, 0x154, 0x875, 0x3, 0x2, 0x2, 0x2, 
    0x156, 0x87a, 0x3, 0x2, 0x2, 0x2, 0x158, 0x15c, 0x5, 0x4, 0x3, 0x2, 
    0x159, 0x15c, 0x5, 0x14, 0xb, 0x2, 0x15a, 0x15c, 0x5, 0x16, 0xc, 0x2, 
    0x15b, 0x158, 0x3, 0x2, 0x2, 0x2, 0x15b, 0x159, 0x3, 0x2, 0x2, 0x2, 
    0x15b, 0x15a, 0x3, 0x2, 0x2, 0x2, 0x15c, 0x3, 0x3, 0x2, 0x2, 0x2, 0x15d, 
    0x15e, 0x7, 0x1d, 0x2, 0x2, 0x15e, 0x162, 0x7, 0x8, 0x2, 0x2, 0x15f, 
    0x161, 0x5, 0x6, 0x4, 0x2, 0x160, 0x15f, 0x3, 0x2, 0x2, 0x2, 0x161, 
    0x164, 0x3, 0x2, 0x2, 0x2, 0x162, 0x160, 0x3, 0x2, 0x2, 0x2, 0x162, 
    0x163, 0x3, 0x2, 0x2, 0x2, 0x163, 0x5, 0x3, 0x2, 0x2, 0x2, 0x164, 0x162, 
    0x3, 0x2, 0x2, 0x2, 0x165, 0x166, 0x7, 0x26, 0x2, 0x2, 0x166, 0x17a, 
    0x7, 0x8, 0x2, 0x2, 0x167, 0x168, 0x7, 0x27, 0x2, 0x2, 0x168, 0x16d, 
    0x5, 0x14e, 0xa8, 0x2, 0x169, 0x16a, 0x7, 0xe, 0x2, 0x2, 0x16a, 0x16c, 
    0x5, 0x14e, 0xa8, 0x2, 0x16b, 0x169, 0x3, 0x2, 0x2, 0x2, 0x16c, 0x16f, 
    0x3, 0x2, 0x2, 0x2, 0x16d, 0x16b, 0x3, 0x2, 0x2, 0x2, 0x16d, 0x16e, 
    0x3, 0x2, 0x2, 0x2, 0x16e, 0x172, 0x3, 0x2, 0x2, 0x2, 0x16f, 0x16d, 
    0x3, 0x2, 0x2, 0x2, 0x170, 0x171, 0x7, 0xb8, 0x2, 0x2, 0x171, 0x173, 
    0x5, 0x14e, 0xa8, 0x2, 0x172, 0x170, 0x3, 0x2, 0x2, 0x2, 0x172, 0x173, 
    0x3, 0x2, 0x2, 0x2, 0x173, 0x17a, 0x3, 0x2, 0x2, 0x2, 0x174, 0x17a, 
    0x5, 0x8, 0x5, 0x2, 0x175, 0x17a, 0x5, 0xa, 0x6, 0x2, 0x176, 0x177, 
    0x7, 0x30, 0x2, 0x2, 0x177, 0x17a, 0x5, 0x10, 0x9, 0x2, 0x178, 0x17a, 
    0x5, 0x1c, 0xf, 0x2, 0x179, 0x165, 0x3, 0x2, 0x2, 0x2, 0x179, 0x167, 
    0x3, 0x2, 0x2, 0x2, 0x179, 0x174, 0x3, 0x2, 0x2, 0x2, 0x179, 0x175, 
    0x3, 0x2, 0x2, 0x2, 0x179, 0x176, 0x3, 0x2, 0x2, 0x2, 0x179, 0x178, 
    0x3, 0x2, 0x2, 0x2, 0x17a, 0x7, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x17d, 0x7, 
    0x28, 0x2, 0x2, 0x17c, 0x17e, 0x7, 0x73, 0x2, 0x2, 0x17d, 0x17c, 0x3, 
    0x2, 0x2, 0x2, 0x17d, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x17e, 0x17f, 0x3, 
    0x2, 0x2, 0x2, 0x17f, 0x180, 0x7, 0x7, 0x2, 0x2, 0x180, 0x181, 0x5, 
    0x46, 0x24, 0x2, 0x181, 0x183, 0x7, 0x7, 0x2, 0x2, 0x182, 0x184, 0x7, 
    0x29, 0x2, 0x2, 0x183, 0x182, 0x3, 0x2, 0x2, 0x2, 0x183, 0x184, 0x3, 
    0x2, 0x2, 0x2, 0x184, 0x9, 0x3, 0x2, 0x2, 0x2, 0x185, 0x18f, 0x7, 0x2a, 
    0x2, 0x2, 0x186, 0x190, 0x5, 0xc, 0x7, 0x2, 0x187, 0x18c, 0x5, 0xe, 
    0x8, 0x2, 0x188, 0x189, 0x7, 0xe, 0x2, 0x2, 0x189, 0x18b, 0x5, 0xe, 
    0x8, 0x2, 0x18a, 0x188, 0x3, 0x2, 0x2, 0x2, 0x18b, 0x18e, 0x3, 0x2, 
    0x2, 0x2, 0x18c, 0x18a, 0x3, 0x2, 0x2, 0x2, 0x18c, 0x18d, 0x3, 0x2, 
    0x2, 0x2, 0x18d, 0x190, 0x3, 0x2, 0x2, 0x2, 0x18e, 0x18c, 0x3, 0x2, 
    0x2, 0x2, 0x18f, 0x186, 0x3, 0x2, 0x2, 0x2, 0x18f, 0x187, 0x3, 0x2, 
    0x2, 0x2, 0x190, 0xb, 0x3, 0x2, 0x2, 0x2, 0x191, 0x192, 0x7, 0x2f, 0x2, 
    0x2, 0x192, 0x198, 0x9, 0x2, 0x2, 0x2, 0x193, 0x195, 0x9, 0x2, 0x2, 
    0x2, 0x194, 0x196, 0x7, 0x2f, 0x2, 0x2, 0x195, 0x194, 0x3, 0x2, 0x2, 
    0x2, 0x195, 0x196, 0x3, 0x2, 0x2, 0x2, 0x196, 0x198, 0x3, 0x2, 0x2, 
    0x2, 0x197, 0x191, 0x3, 0x2, 0x2, 0x2, 0x197, 0x193, 0x3, 0x2, 0x2, 
    0x2, 0x198, 0xd, 0x3, 0x2, 0x2, 0x2, 0x199, 0x19b, 0x7, 0x8, 0x2, 0x2, 
    0x19a, 0x19c, 0x7, 0x73, 0x2, 0x2, 0x19b, 0x19a, 0x3, 0x2, 0x2, 0x2, 
    0x19b, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x19c, 0x19d, 0x3, 0x2, 0x2, 0x2, 
    0x19d, 0x19e, 0x7, 0x7, 0x2, 0x2, 0x19e, 0x19f, 0x5, 0x46, 0x24, 0x2, 
    0x19f, 0x1a0, 0x7, 0x7, 0x2, 0x2, 0x1a0, 0xf, 0x3, 0x2, 0x2, 0x2, 0x1a1, 
    0x1a2, 0x7, 0x31, 0x2, 0x2, 0x1a2, 0x1a9, 0x7, 0x4, 0x2, 0x2, 0x1a3, 
    0x1a4, 0x7, 0x75, 0x2, 0x2, 0x1a4, 0x1a6, 0x7, 0x4, 0x2, 0x2, 0x1a5, 
    0x1a7, 0x7, 0x32, 0x2, 0x2, 0x1a6, 0x1a5, 0x3, 0x2, 0x2, 0x2, 0x1a6, 
    0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a7, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1a8, 
    0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a9, 
    0x1ab, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1ac, 0x7, 0xe, 0x2, 0x2, 0x1ab, 
    0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1ac, 0x3, 0x2, 0x2, 0x2, 0x1ac, 
    0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1ad, 0x1ae, 0x5, 0x12, 0xa, 0x2, 0x1ae, 
    0x11, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1b0, 0x9, 0x3, 0x2, 0x2, 0x1b0, 0x13, 
    0x3, 0x2, 0x2, 0x2, 0x1b1, 0x1b2, 0x7, 0x1e, 0x2, 0x2, 0x1b2, 0x1b6, 
    0x7, 0x8, 0x2, 0x2, 0x1b3, 0x1b5, 0x5, 0x1c, 0xf, 0x2, 0x1b4, 0x1b3, 
    0x3, 0x2, 0x2, 0x2, 0x1b5, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1b4, 
    0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1b7, 0x3, 0x2, 0x2, 0x2, 0x1b7, 0x15, 0x3, 
    0x2, 0x2, 0x2, 0x1b8, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x1b9, 0x1ba, 0x7, 
    0x1f, 0x2, 0x2, 0x1ba, 0x1bb, 0x7, 0x4, 0x2, 0x2, 0x1bb, 0x1bc, 0x7, 
    0x20, 0x2, 0x2, 0x1bc, 0x1be, 0x7, 0x8, 0x2, 0x2, 0x1bd, 0x1bf, 0x7, 
    0xe, 0x2, 0x2, 0x1be, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1bf, 0x3, 
    0x2, 0x2, 0x2, 0x1bf, 0x1c0, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1c1, 0x7, 
    0x21, 0x2, 0x2, 0x1c1, 0x1c8, 0x7, 0x7, 0x2, 0x2, 0x1c2, 0x1c4, 0x7, 
    0xe, 0x2, 0x2, 0x1c3, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c3, 0x1c4, 0x3, 
    0x2, 0x2, 0x2, 0x1c4, 0x1c5, 0x3, 0x2, 0x2, 0x2, 0x1c5, 0x1c7, 0x5, 
    0x18, 0xd, 0x2, 0x1c6, 0x1c3, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1ca, 0x3, 
    0x2, 0x2, 0x2, 0x1c8, 0x1c6, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1c9, 0x3, 
    0x2, 0x2, 0x2, 0x1c9, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1ca, 0x1c8, 0x3, 
    0x2, 0x2, 0x2, 0x1cb, 0x1cd, 0x5, 0x1c, 0xf, 0x2, 0x1cc, 0x1cb, 0x3, 
    0x2, 0x2, 0x2, 0x1cd, 0x1d0, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1cc, 0x3, 
    0x2, 0x2, 0x2, 0x1ce, 0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1cf, 0x17, 0x3, 0x2, 
    0x2, 0x2, 0x1d0, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1d2, 0x9, 0x4, 
    0x2, 0x2, 0x1d2, 0x19, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1e4, 0x5, 0x26, 
    0x14, 0x2, 0x1d4, 0x1e4, 0x5, 0x2c, 0x17, 0x2, 0x1d5, 0x1e4, 0x5, 0x2e, 
    0x18, 0x2, 0x1d6, 0x1e4, 0x5, 0x30, 0x19, 0x2, 0x1d7, 0x1e4, 0x5, 0x4a, 
    0x26, 0x2, 0x1d8, 0x1e4, 0x5, 0x50, 0x29, 0x2, 0x1d9, 0x1e4, 0x5, 0x5e, 
    0x30, 0x2, 0x1da, 0x1e4, 0x5, 0x6c, 0x37, 0x2, 0x1db, 0x1e4, 0x5, 0x76, 
    0x3c, 0x2, 0x1dc, 0x1e4, 0x5, 0x8a, 0x46, 0x2, 0x1dd, 0x1e4, 0x5, 0xce, 
    0x68, 0x2, 0x1de, 0x1e4, 0x5, 0xd8, 0x6d, 0x2, 0x1df, 0x1e4, 0x5, 0xda, 
    0x6e, 0x2, 0x1e0, 0x1e4, 0x5, 0x20, 0x11, 0x2, 0x1e1, 0x1e4, 0x5, 0x22, 
    0x12, 0x2, 0x1e2, 0x1e4, 0x5, 0x24, 0x13, 0x2, 0x1e3, 0x1d3, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1d5, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1d6, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1d7, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1d9, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1da, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1db, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1dc, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1dd, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1df, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1e0, 0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1e1, 0x3, 0x2, 
    0x2, 0x2, 0x1e3, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1b, 0x3, 0x2, 0x2, 
    0x2, 0x1e5, 0x1e7, 0x9, 0x5, 0x2, 0x2, 0x1e6, 0x1e8, 0x5, 0x1e, 0x10, 
    0x2, 0x1e7, 0x1e6, 0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1e8, 0x3, 0x2, 0x2, 
    0x2, 0x1e8, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1ea, 0x7, 0x8, 0x2, 
    0x2, 0x1ea, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1ec, 0x9, 0x6, 0x2, 0x2, 
    0x1ec, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1ee, 0x7, 0x11f, 0x2, 0x2, 
    0x1ee, 0x1ef, 0x7, 0x8, 0x2, 0x2, 0x1ef, 0x1f6, 0x7, 0x8, 0x2, 0x2, 
    0x1f0, 0x1f2, 0x9, 0x7, 0x2, 0x2, 0x1f1, 0x1f3, 0x5, 0x1e, 0x10, 0x2, 
    0x1f2, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1f3, 0x3, 0x2, 0x2, 0x2, 
    0x1f3, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f4, 0x1f6, 0x7, 0x8, 0x2, 0x2, 
    0x1f5, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x1f5, 0x1f0, 0x3, 0x2, 0x2, 0x2, 
    0x1f6, 0x21, 0x3, 0x2, 0x2, 0x2, 0x1f7, 0x1f8, 0x7, 0x25, 0x2, 0x2, 
    0x1f8, 0x1f9, 0x7, 0x8, 0x2, 0x2, 0x1f9, 0x23, 0x3, 0x2, 0x2, 0x2, 0x1fa, 
    0x1fb, 0x7, 0xff, 0x2, 0x2, 0x1fb, 0x1fd, 0x7, 0x8, 0x2, 0x2, 0x1fc, 
    0x1fe, 0x7, 0x73, 0x2, 0x2, 0x1fd, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x1fd, 
    0x1fe, 0x3, 0x2, 0x2, 0x2, 0x1fe, 0x1ff, 0x3, 0x2, 0x2, 0x2, 0x1ff, 
    0x200, 0x7, 0x7, 0x2, 0x2, 0x200, 0x201, 0x5, 0x46, 0x24, 0x2, 0x201, 
    0x204, 0x7, 0x7, 0x2, 0x2, 0x202, 0x203, 0x7, 0xe, 0x2, 0x2, 0x203, 
    0x205, 0x7, 0x100, 0x2, 0x2, 0x204, 0x202, 0x3, 0x2, 0x2, 0x2, 0x204, 
    0x205, 0x3, 0x2, 0x2, 0x2, 0x205, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x206, 
    0x207, 0x7, 0xf, 0x2, 0x2, 0x207, 0x20c, 0x7, 0x7, 0x2, 0x2, 0x208, 
    0x209, 0x7, 0xe, 0x2, 0x2, 0x209, 0x20b, 0x7, 0x7, 0x2, 0x2, 0x20a, 
    0x208, 0x3, 0x2, 0x2, 0x2, 0x20b, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x20c, 
    0x20a, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20d, 0x3, 0x2, 0x2, 0x2, 0x20d, 
    0x210, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x20f, 
    0x206, 0x3, 0x2, 0x2, 0x2, 0x20f, 0x210, 0x3, 0x2, 0x2, 0x2, 0x210, 
    0x214, 0x3, 0x2, 0x2, 0x2, 0x211, 0x213, 0x5, 0x1c, 0xf, 0x2, 0x212, 
    0x211, 0x3, 0x2, 0x2, 0x2, 0x213, 0x216, 0x3, 0x2, 0x2, 0x2, 0x214, 
    0x212, 0x3, 0x2, 0x2, 0x2, 0x214, 0x215, 0x3, 0x2, 0x2, 0x2, 0x215, 
    0x25, 0x3, 0x2, 0x2, 0x2, 0x216, 0x214, 0x3, 0x2, 0x2, 0x2, 0x217, 0x21d, 
    0x5, 0x28, 0x15, 0x2, 0x218, 0x21a, 0x5, 0x14e, 0xa8, 0x2, 0x219, 0x21b, 
    0x7, 0x8, 0x2, 0x2, 0x21a, 0x219, 0x3, 0x2, 0x2, 0x2, 0x21a, 0x21b, 
    0x3, 0x2, 0x2, 0x2, 0x21b, 0x21e, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x21e, 
    0x7, 0x8, 0x2, 0x2, 0x21d, 0x218, 0x3, 0x2, 0x2, 0x2, 0x21d, 0x21c, 
    0x3, 0x2, 0x2, 0x2, 0x21e, 0x222, 0x3, 0x2, 0x2, 0x2, 0x21f, 0x221, 
    0x5, 0x1c, 0xf, 0x2, 0x220, 0x21f, 0x3, 0x2, 0x2, 0x2, 0x221, 0x224, 
    0x3, 0x2, 0x2, 0x2, 0x222, 0x220, 0x3, 0x2, 0x2, 0x2, 0x222, 0x223, 
    0x3, 0x2, 0x2, 0x2, 0x223, 0x27, 0x3, 0x2, 0x2, 0x2, 0x224, 0x222, 0x3, 
    0x2, 0x2, 0x2, 0x225, 0x226, 0x9, 0x8, 0x2, 0x2, 0x226, 0x29, 0x3, 0x2, 
    0x2, 0x2, 0x227, 0x229, 0x7, 0x3d, 0x2, 0x2, 0x228, 0x227, 0x3, 0x2, 
    0x2, 0x2, 0x228, 0x229, 0x3, 0x2, 0x2, 0x2, 0x229, 0x22c, 0x3, 0x2, 
    0x2, 0x2, 0x22a, 0x22d, 0x5, 0x28, 0x15, 0x2, 0x22b, 0x22d, 0x5, 0x14e, 
    0xa8, 0x2, 0x22c, 0x22a, 0x3, 0x2, 0x2, 0x2, 0x22c, 0x22b, 0x3, 0x2, 
    0x2, 0x2, 0x22d, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x22e, 0x22f, 0x7, 0x3e, 
    0x2, 0x2, 0x22f, 0x233, 0x5, 0x14c, 0xa7, 0x2, 0x230, 0x231, 0x7, 0xe, 
    0x2, 0x2, 0x231, 0x232, 0x7, 0x3f, 0x2, 0x2, 0x232, 0x234, 0x5, 0x14c, 
    0xa7, 0x2, 0x233, 0x230, 0x3, 0x2, 0x2, 0x2, 0x233, 0x234, 0x3, 0x2, 
    0x2, 0x2, 0x234, 0x238, 0x3, 0x2, 0x2, 0x2, 0x235, 0x237, 0x5, 0x1c, 
    0xf, 0x2, 0x236, 0x235, 0x3, 0x2, 0x2, 0x2, 0x237, 0x23a, 0x3, 0x2, 
    0x2, 0x2, 0x238, 0x236, 0x3, 0x2, 0x2, 0x2, 0x238, 0x239, 0x3, 0x2, 
    0x2, 0x2, 0x239, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x238, 0x3, 0x2, 0x2, 
    0x2, 0x23b, 0x23c, 0x7, 0x40, 0x2, 0x2, 0x23c, 0x23e, 0x5, 0x14c, 0xa7, 
    0x2, 0x23d, 0x23f, 0x7, 0x8, 0x2, 0x2, 0x23e, 0x23d, 0x3, 0x2, 0x2, 
    0x2, 0x23e, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x240, 0x3, 0x2, 0x2, 
    0x2, 0x240, 0x244, 0x5, 0x3c, 0x1f, 0x2, 0x241, 0x243, 0x5, 0x40, 0x21, 
    0x2, 0x242, 0x241, 0x3, 0x2, 0x2, 0x2, 0x243, 0x246, 0x3, 0x2, 0x2, 
    0x2, 0x244, 0x242, 0x3, 0x2, 0x2, 0x2, 0x244, 0x245, 0x3, 0x2, 0x2, 
    0x2, 0x245, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x246, 0x244, 0x3, 0x2, 0x2, 
    0x2, 0x247, 0x249, 0x5, 0x1c, 0xf, 0x2, 0x248, 0x247, 0x3, 0x2, 0x2, 
    0x2, 0x249, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x24a, 0x248, 0x3, 0x2, 0x2, 
    0x2, 0x24a, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x24b, 0x2f, 0x3, 0x2, 0x2, 0x2, 
    0x24c, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x24d, 0x24e, 0x7, 0x44, 0x2, 0x2, 
    0x24e, 0x250, 0x5, 0x14c, 0xa7, 0x2, 0x24f, 0x251, 0x7, 0xe, 0x2, 0x2, 
    0x250, 0x24f, 0x3, 0x2, 0x2, 0x2, 0x250, 0x251, 0x3, 0x2, 0x2, 0x2, 
    0x251, 0x252, 0x3, 0x2, 0x2, 0x2, 0x252, 0x253, 0x7, 0x45, 0x2, 0x2, 
    0x253, 0x255, 0x5, 0x14c, 0xa7, 0x2, 0x254, 0x256, 0x5, 0x32, 0x1a, 
    0x2, 0x255, 0x254, 0x3, 0x2, 0x2, 0x2, 0x256, 0x257, 0x3, 0x2, 0x2, 
    0x2, 0x257, 0x255, 0x3, 0x2, 0x2, 0x2, 0x257, 0x258, 0x3, 0x2, 0x2, 
    0x2, 0x258, 0x31, 0x3, 0x2, 0x2, 0x2, 0x259, 0x25e, 0x5, 0x34, 0x1b, 
    0x2, 0x25a, 0x25e, 0x5, 0x38, 0x1d, 0x2, 0x25b, 0x25e, 0x5, 0x3a, 0x1e, 
    0x2, 0x25c, 0x25e, 0x5, 0x1c, 0xf, 0x2, 0x25d, 0x259, 0x3, 0x2, 0x2, 
    0x2, 0x25d, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x25b, 0x3, 0x2, 0x2, 
    0x2, 0x25d, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x25e, 0x33, 0x3, 0x2, 0x2, 0x2, 
    0x25f, 0x26c, 0x7, 0x46, 0x2, 0x2, 0x260, 0x26d, 0x5, 0x14c, 0xa7, 0x2, 
    0x261, 0x262, 0x7, 0xc, 0x2, 0x2, 0x262, 0x267, 0x5, 0x14c, 0xa7, 0x2, 
    0x263, 0x264, 0x7, 0xe, 0x2, 0x2, 0x264, 0x266, 0x5, 0x14c, 0xa7, 0x2, 
    0x265, 0x263, 0x3, 0x2, 0x2, 0x2, 0x266, 0x269, 0x3, 0x2, 0x2, 0x2, 
    0x267, 0x265, 0x3, 0x2, 0x2, 0x2, 0x267, 0x268, 0x3, 0x2, 0x2, 0x2, 
    0x268, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x269, 0x267, 0x3, 0x2, 0x2, 0x2, 
    0x26a, 0x26b, 0x7, 0xd, 0x2, 0x2, 0x26b, 0x26d, 0x3, 0x2, 0x2, 0x2, 
    0x26c, 0x260, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x261, 0x3, 0x2, 0x2, 0x2, 
    0x26d, 0x271, 0x3, 0x2, 0x2, 0x2, 0x26e, 0x26f, 0x7, 0xe, 0x2, 0x2, 
    0x26f, 0x270, 0x7, 0x47, 0x2, 0x2, 0x270, 0x272, 0x5, 0x36, 0x1c, 0x2, 
    0x271, 0x26e, 0x3, 0x2, 0x2, 0x2, 0x271, 0x272, 0x3, 0x2, 0x2, 0x2, 
    0x272, 0x35, 0x3, 0x2, 0x2, 0x2, 0x273, 0x27a, 0x7, 0x48, 0x2, 0x2, 
    0x274, 0x275, 0x9, 0x9, 0x2, 0x2, 0x275, 0x277, 0x5, 0x14c, 0xa7, 0x2, 
    0x276, 0x278, 0x7, 0x4b, 0x2, 0x2, 0x277, 0x276, 0x3, 0x2, 0x2, 0x2, 
    0x277, 0x278, 0x3, 0x2, 0x2, 0x2, 0x278, 0x27a, 0x3, 0x2, 0x2, 0x2, 
    0x279, 0x273, 0x3, 0x2, 0x2, 0x2, 0x279, 0x274, 0x3, 0x2, 0x2, 0x2, 
    0x27a, 0x37, 0x3, 0x2, 0x2, 0x2, 0x27b, 0x27c, 0x7, 0x4c, 0x2, 0x2, 
    0x27c, 0x27d, 0x5, 0x14c, 0xa7, 0x2, 0x27d, 0x39, 0x3, 0x2, 0x2, 0x2, 
    0x27e, 0x280, 0x5, 0x14c, 0xa7, 0x2, 0x27f, 0x281, 0x7, 0x8, 0x2, 0x2, 
    0x280, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x280, 0x281, 0x3, 0x2, 0x2, 0x2, 
    0x281, 0x282, 0x3, 0x2, 0x2, 0x2, 0x282, 0x286, 0x5, 0x3c, 0x1f, 0x2, 
    0x283, 0x285, 0x5, 0x40, 0x21, 0x2, 0x284, 0x283, 0x3, 0x2, 0x2, 0x2, 
    0x285, 0x288, 0x3, 0x2, 0x2, 0x2, 0x286, 0x284, 0x3, 0x2, 0x2, 0x2, 
    0x286, 0x287, 0x3, 0x2, 0x2, 0x2, 0x287, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x288, 
    0x286, 0x3, 0x2, 0x2, 0x2, 0x289, 0x2a7, 0x7, 0x4d, 0x2, 0x2, 0x28a, 
    0x2a7, 0x7, 0x4e, 0x2, 0x2, 0x28b, 0x2a7, 0x7, 0x4f, 0x2, 0x2, 0x28c, 
    0x2a7, 0x7, 0x50, 0x2, 0x2, 0x28d, 0x2a7, 0x7, 0x52, 0x2, 0x2, 0x28e, 
    0x2a7, 0x7, 0x54, 0x2, 0x2, 0x28f, 0x2a7, 0x7, 0x58, 0x2, 0x2, 0x290, 
    0x2a7, 0x7, 0x59, 0x2, 0x2, 0x291, 0x294, 0x9, 0xa, 0x2, 0x2, 0x292, 
    0x295, 0x5, 0x14a, 0xa6, 0x2, 0x293, 0x295, 0x5, 0x14e, 0xa8, 0x2, 0x294, 
    0x292, 0x3, 0x2, 0x2, 0x2, 0x294, 0x293, 0x3, 0x2, 0x2, 0x2, 0x295, 
    0x2a7, 0x3, 0x2, 0x2, 0x2, 0x296, 0x297, 0x7, 0x55, 0x2, 0x2, 0x297, 
    0x2a7, 0x5, 0x14e, 0xa8, 0x2, 0x298, 0x299, 0x7, 0x56, 0x2, 0x2, 0x299, 
    0x2a7, 0x5, 0x14c, 0xa7, 0x2, 0x29a, 0x29b, 0x7, 0x57, 0x2, 0x2, 0x29b, 
    0x29c, 0x7, 0xc, 0x2, 0x2, 0x29c, 0x2a1, 0x5, 0x3e, 0x20, 0x2, 0x29d, 
    0x29e, 0x7, 0xe, 0x2, 0x2, 0x29e, 0x2a0, 0x5, 0x3e, 0x20, 0x2, 0x29f, 
    0x29d, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x2a3, 0x3, 0x2, 0x2, 0x2, 0x2a1, 
    0x29f, 0x3, 0x2, 0x2, 0x2, 0x2a1, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a2, 
    0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x2a1, 0x3, 0x2, 0x2, 0x2, 0x2a4, 
    0x2a5, 0x7, 0xd, 0x2, 0x2, 0x2a5, 0x2a7, 0x3, 0x2, 0x2, 0x2, 0x2a6, 
    0x289, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x28a, 0x3, 0x2, 0x2, 0x2, 0x2a6, 
    0x28b, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x2a6, 
    0x28d, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x28e, 0x3, 0x2, 0x2, 0x2, 0x2a6, 
    0x28f, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x290, 0x3, 0x2, 0x2, 0x2, 0x2a6, 
    0x291, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x296, 0x3, 0x2, 0x2, 0x2, 0x2a6, 
    0x298, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x29a, 0x3, 0x2, 0x2, 0x2, 0x2a7, 
    0x3d, 0x3, 0x2, 0x2, 0x2, 0x2a8, 0x2ab, 0x5, 0x14c, 0xa7, 0x2, 0x2a9, 
    0x2ab, 0x7, 0x8, 0x2, 0x2, 0x2aa, 0x2a8, 0x3, 0x2, 0x2, 0x2, 0x2aa, 
    0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2ab, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x2ac, 0x2ae, 
    0x7, 0xe, 0x2, 0x2, 0x2ad, 0x2ac, 0x3, 0x2, 0x2, 0x2, 0x2ad, 0x2ae, 
    0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2c4, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2c5, 
    0x5, 0x42, 0x22, 0x2, 0x2b0, 0x2b1, 0x7, 0x5b, 0x2, 0x2, 0x2b1, 0x2b2, 
    0x7, 0x4, 0x2, 0x2, 0x2b2, 0x2c5, 0x7, 0x5c, 0x2, 0x2, 0x2b3, 0x2c5, 
    0x7, 0x5a, 0x2, 0x2, 0x2b4, 0x2b5, 0x7, 0x5d, 0x2, 0x2, 0x2b5, 0x2c5, 
    0x7, 0x8, 0x2, 0x2, 0x2b6, 0x2b7, 0x7, 0x5e, 0x2, 0x2, 0x2b7, 0x2c5, 
    0x7, 0x8, 0x2, 0x2, 0x2b8, 0x2b9, 0x9, 0xb, 0x2, 0x2, 0x2b9, 0x2be, 
    0x7, 0x8, 0x2, 0x2, 0x2ba, 0x2bb, 0x7, 0xe, 0x2, 0x2, 0x2bb, 0x2bd, 
    0x7, 0x8, 0x2, 0x2, 0x2bc, 0x2ba, 0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2c0, 
    0x3, 0x2, 0x2, 0x2, 0x2be, 0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2be, 0x2bf, 
    0x3, 0x2, 0x2, 0x2, 0x2bf, 0x2c5, 0x3, 0x2, 0x2, 0x2, 0x2c0, 0x2be, 
    0x3, 0x2, 0x2, 0x2, 0x2c1, 0x2c2, 0x7, 0x7d, 0x2, 0x2, 0x2c2, 0x2c5, 
    0x5, 0x9c, 0x4f, 0x2, 0x2c3, 0x2c5, 0x5, 0x48, 0x25, 0x2, 0x2c4, 0x2af, 
    0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2b0, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2b3, 
    0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2b4, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2b6, 
    0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c1, 
    0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c5, 0x41, 0x3, 
    0x2, 0x2, 0x2, 0x2c6, 0x2c7, 0x7, 0x73, 0x2, 0x2, 0x2c7, 0x2cb, 0x5, 
    0x44, 0x23, 0x2, 0x2c8, 0x2c9, 0x5, 0x46, 0x24, 0x2, 0x2c9, 0x2ca, 0x5, 
    0x44, 0x23, 0x2, 0x2ca, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x2cb, 0x2c8, 0x3, 
    0x2, 0x2, 0x2, 0x2cb, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x2cc, 0x43, 0x3, 0x2, 
    0x2, 0x2, 0x2cd, 0x2cf, 0x7, 0x12, 0x2, 0x2, 0x2ce, 0x2cd, 0x3, 0x2, 
    0x2, 0x2, 0x2ce, 0x2cf, 0x3, 0x2, 0x2, 0x2, 0x2cf, 0x2d0, 0x3, 0x2, 
    0x2, 0x2, 0x2d0, 0x2d3, 0x9, 0xc, 0x2, 0x2, 0x2d1, 0x2d3, 0x7, 0x7, 
    0x2, 0x2, 0x2d2, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x2d1, 0x3, 0x2, 
    0x2, 0x2, 0x2d3, 0x45, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2d5, 0x9, 0xd, 0x2, 
    0x2, 0x2d5, 0x47, 0x3, 0x2, 0x2, 0x2, 0x2d6, 0x2d7, 0x7, 0x41, 0x2, 
    0x2, 0x2d7, 0x2e0, 0x5, 0x2a, 0x16, 0x2, 0x2d8, 0x2d9, 0x7, 0xe, 0x2, 
    0x2, 0x2d9, 0x2de, 0x7, 0x42, 0x2, 0x2, 0x2da, 0x2df, 0x7, 0x7, 0x2, 
    0x2, 0x2db, 0x2dc, 0x5, 0x142, 0xa2, 0x2, 0x2dc, 0x2dd, 0x7, 0x8d, 0x2, 
    0x2, 0x2dd, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2de, 0x2da, 0x3, 0x2, 0x2, 
    0x2, 0x2de, 0x2db, 0x3, 0x2, 0x2, 0x2, 0x2df, 0x2e1, 0x3, 0x2, 0x2, 
    0x2, 0x2e0, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2e1, 0x3, 0x2, 0x2, 
    0x2, 0x2e1, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2e2, 0x2e3, 0x7, 0xe, 0x2, 
    0x2, 0x2e3, 0x2e4, 0x7, 0x43, 0x2, 0x2, 0x2e4, 0x2e6, 0x5, 0x13e, 0xa0, 
    0x2, 0x2e5, 0x2e2, 0x3, 0x2, 0x2, 0x2, 0x2e5, 0x2e6, 0x3, 0x2, 0x2, 
    0x2, 0x2e6, 0x49, 0x3, 0x2, 0x2, 0x2, 0x2e7, 0x2e8, 0x7, 0x63, 0x2, 
    0x2, 0x2e8, 0x2ea, 0x5, 0x14c, 0xa7, 0x2, 0x2e9, 0x2e7, 0x3, 0x2, 0x2, 
    0x2, 0x2e9, 0x2ea, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2eb, 0x3, 0x2, 0x2, 
    0x2, 0x2eb, 0x2ef, 0x5, 0x4c, 0x27, 0x2, 0x2ec, 0x2ee, 0x5, 0x1c, 0xf, 
    0x2, 0x2ed, 0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2ee, 0x2f1, 0x3, 0x2, 0x2, 
    0x2, 0x2ef, 0x2ed, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x3, 0x2, 0x2, 
    0x2, 0x2f0, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x2f1, 0x2ef, 0x3, 0x2, 0x2, 0x2, 
    0x2f2, 0x2f3, 0x7, 0x62, 0x2, 0x2, 0x2f3, 0x2f5, 0x5, 0x14c, 0xa7, 0x2, 
    0x2f4, 0x2f6, 0x5, 0x4e, 0x28, 0x2, 0x2f5, 0x2f4, 0x3, 0x2, 0x2, 0x2, 
    0x2f5, 0x2f6, 0x3, 0x2, 0x2, 0x2, 0x2f6, 0x2f8, 0x3, 0x2, 0x2, 0x2, 
    0x2f7, 0x2f9, 0x7, 0x8, 0x2, 0x2, 0x2f8, 0x2f7, 0x3, 0x2, 0x2, 0x2, 
    0x2f8, 0x2f9, 0x3, 0x2, 0x2, 0x2, 0x2f9, 0x2fa, 0x3, 0x2, 0x2, 0x2, 
    0x2fa, 0x2fb, 0x7, 0x16, 0x2, 0x2, 0x2fb, 0x2fc, 0x5, 0xec, 0x77, 0x2, 
    0x2fc, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x2fd, 0x2fe, 0x7, 0xc, 0x2, 0x2, 0x2fe, 
    0x303, 0x5, 0x14c, 0xa7, 0x2, 0x2ff, 0x300, 0x7, 0xe, 0x2, 0x2, 0x300, 
    0x302, 0x5, 0x14c, 0xa7, 0x2, 0x301, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x302, 
    0x305, 0x3, 0x2, 0x2, 0x2, 0x303, 0x301, 0x3, 0x2, 0x2, 0x2, 0x303, 
    0x304, 0x3, 0x2, 0x2, 0x2, 0x304, 0x306, 0x3, 0x2, 0x2, 0x2, 0x305, 
    0x303, 0x3, 0x2, 0x2, 0x2, 0x306, 0x307, 0x7, 0xd, 0x2, 0x2, 0x307, 
    0x4f, 0x3, 0x2, 0x2, 0x2, 0x308, 0x309, 0x5, 0x52, 0x2a, 0x2, 0x309, 
    0x30d, 0x5, 0x54, 0x2b, 0x2, 0x30a, 0x30c, 0x5, 0x1c, 0xf, 0x2, 0x30b, 
    0x30a, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x30d, 
    0x30b, 0x3, 0x2, 0x2, 0x2, 0x30d, 0x30e, 0x3, 0x2, 0x2, 0x2, 0x30e, 
    0x51, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x310, 0x311, 
    0x7, 0x64, 0x2, 0x2, 0x311, 0x312, 0x5, 0x14c, 0xa7, 0x2, 0x312, 0x313, 
    0x7, 0x68, 0x2, 0x2, 0x313, 0x318, 0x5, 0x14c, 0xa7, 0x2, 0x314, 0x315, 
    0x7, 0xe, 0x2, 0x2, 0x315, 0x317, 0x5, 0x14c, 0xa7, 0x2, 0x316, 0x314, 
    0x3, 0x2, 0x2, 0x2, 0x317, 0x31a, 0x3, 0x2, 0x2, 0x2, 0x318, 0x316, 
    0x3, 0x2, 0x2, 0x2, 0x318, 0x319, 0x3, 0x2, 0x2, 0x2, 0x319, 0x53, 0x3, 
    0x2, 0x2, 0x2, 0x31a, 0x318, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x31c, 0x7, 
    0xe, 0x2, 0x2, 0x31c, 0x31e, 0x5, 0x56, 0x2c, 0x2, 0x31d, 0x31b, 0x3, 
    0x2, 0x2, 0x2, 0x31d, 0x31e, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x32b, 0x3, 
    0x2, 0x2, 0x2, 0x31f, 0x323, 0x5, 0x5a, 0x2e, 0x2, 0x320, 0x322, 0x5, 
    0x58, 0x2d, 0x2, 0x321, 0x320, 0x3, 0x2, 0x2, 0x2, 0x322, 0x325, 0x3, 
    0x2, 0x2, 0x2, 0x323, 0x321, 0x3, 0x2, 0x2, 0x2, 0x323, 0x324, 0x3, 
    0x2, 0x2, 0x2, 0x324, 0x32c, 0x3, 0x2, 0x2, 0x2, 0x325, 0x323, 0x3, 
    0x2, 0x2, 0x2, 0x326, 0x328, 0x5, 0x58, 0x2d, 0x2, 0x327, 0x326, 0x3, 
    0x2, 0x2, 0x2, 0x328, 0x329, 0x3, 0x2, 0x2, 0x2, 0x329, 0x327, 0x3, 
    0x2, 0x2, 0x2, 0x329, 0x32a, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x32c, 0x3, 
    0x2, 0x2, 0x2, 0x32b, 0x31f, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x327, 0x3, 
    0x2, 0x2, 0x2, 0x32c, 0x55, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x32e, 0x9, 0xe, 
    0x2, 0x2, 0x32e, 0x57, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x330, 0x7, 0x21, 
    0x2, 0x2, 0x330, 0x331, 0x7, 0x7, 0x2, 0x2, 0x331, 0x332, 0x7, 0xf, 
    0x2, 0x2, 0x332, 0x333, 0x5, 0x5a, 0x2e, 0x2, 0x333, 0x59, 0x3, 0x2, 
    0x2, 0x2, 0x334, 0x336, 0x5, 0x5c, 0x2f, 0x2, 0x335, 0x334, 0x3, 0x2, 
    0x2, 0x2, 0x336, 0x337, 0x3, 0x2, 0x2, 0x2, 0x337, 0x335, 0x3, 0x2, 
    0x2, 0x2, 0x337, 0x338, 0x3, 0x2, 0x2, 0x2, 0x338, 0x33f, 0x3, 0x2, 
    0x2, 0x2, 0x339, 0x33b, 0x5, 0x80, 0x41, 0x2, 0x33a, 0x339, 0x3, 0x2, 
    0x2, 0x2, 0x33b, 0x33c, 0x3, 0x2, 0x2, 0x2, 0x33c, 0x33a, 0x3, 0x2, 
    0x2, 0x2, 0x33c, 0x33d, 0x3, 0x2, 0x2, 0x2, 0x33d, 0x33f, 0x3, 0x2, 
    0x2, 0x2, 0x33e, 0x335, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x33a, 0x3, 0x2, 
    0x2, 0x2, 0x33f, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x340, 0x344, 0x5, 0x3e, 
    0x20, 0x2, 0x341, 0x344, 0x5, 0x88, 0x45, 0x2, 0x342, 0x344, 0x7, 0x72, 
    0x2, 0x2, 0x343, 0x340, 0x3, 0x2, 0x2, 0x2, 0x343, 0x341, 0x3, 0x2, 
    0x2, 0x2, 0x343, 0x342, 0x3, 0x2, 0x2, 0x2, 0x344, 0x345, 0x3, 0x2, 
    0x2, 0x2, 0x345, 0x348, 0x7, 0xf, 0x2, 0x2, 0x346, 0x349, 0x5, 0xfe, 
    0x80, 0x2, 0x347, 0x349, 0x5, 0x88, 0x45, 0x2, 0x348, 0x346, 0x3, 0x2, 
    0x2, 0x2, 0x348, 0x347, 0x3, 0x2, 0x2, 0x2, 0x349, 0x5d, 0x3, 0x2, 0x2, 
    0x2, 0x34a, 0x34b, 0x5, 0x60, 0x31, 0x2, 0x34b, 0x34f, 0x5, 0x62, 0x32, 
    0x2, 0x34c, 0x34e, 0x5, 0x1c, 0xf, 0x2, 0x34d, 0x34c, 0x3, 0x2, 0x2, 
    0x2, 0x34e, 0x351, 0x3, 0x2, 0x2, 0x2, 0x34f, 0x34d, 0x3, 0x2, 0x2, 
    0x2, 0x34f, 0x350, 0x3, 0x2, 0x2, 0x2, 0x350, 0x5f, 0x3, 0x2, 0x2, 0x2, 
    0x351, 0x34f, 0x3, 0x2, 0x2, 0x2, 0x352, 0x353, 0x7, 0x65, 0x2, 0x2, 
    0x353, 0x354, 0x5, 0x14c, 0xa7, 0x2, 0x354, 0x355, 0x7, 0x68, 0x2, 0x2, 
    0x355, 0x356, 0x5, 0x14c, 0xa7, 0x2, 0x356, 0x61, 0x3, 0x2, 0x2, 0x2, 
    0x357, 0x359, 0x5, 0x66, 0x34, 0x2, 0x358, 0x357, 0x3, 0x2, 0x2, 0x2, 
    0x359, 0x35a, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x358, 0x3, 0x2, 0x2, 0x2, 
    0x35a, 0x35b, 0x3, 0x2, 0x2, 0x2, 0x35b, 0x35f, 0x3, 0x2, 0x2, 0x2, 
    0x35c, 0x35e, 0x5, 0x64, 0x33, 0x2, 0x35d, 0x35c, 0x3, 0x2, 0x2, 0x2, 
    0x35e, 0x361, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x35d, 0x3, 0x2, 0x2, 0x2, 
    0x35f, 0x360, 0x3, 0x2, 0x2, 0x2, 0x360, 0x368, 0x3, 0x2, 0x2, 0x2, 
    0x361, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x362, 0x364, 0x5, 0x64, 0x33, 0x2, 
    0x363, 0x362, 0x3, 0x2, 0x2, 0x2, 0x364, 0x365, 0x3, 0x2, 0x2, 0x2, 
    0x365, 0x363, 0x3, 0x2, 0x2, 0x2, 0x365, 0x366, 0x3, 0x2, 0x2, 0x2, 
    0x366, 0x368, 0x3, 0x2, 0x2, 0x2, 0x367, 0x358, 0x3, 0x2, 0x2, 0x2, 
    0x367, 0x363, 0x3, 0x2, 0x2, 0x2, 0x368, 0x63, 0x3, 0x2, 0x2, 0x2, 0x369, 
    0x36a, 0x7, 0x21, 0x2, 0x2, 0x36a, 0x36b, 0x7, 0x7, 0x2, 0x2, 0x36b, 
    0x36d, 0x7, 0xf, 0x2, 0x2, 0x36c, 0x36e, 0x5, 0x66, 0x34, 0x2, 0x36d, 
    0x36c, 0x3, 0x2, 0x2, 0x2, 0x36e, 0x36f, 0x3, 0x2, 0x2, 0x2, 0x36f, 
    0x36d, 0x3, 0x2, 0x2, 0x2, 0x36f, 0x370, 0x3, 0x2, 0x2, 0x2, 0x370, 
    0x65, 0x3, 0x2, 0x2, 0x2, 0x371, 0x374, 0x5, 0x68, 0x35, 0x2, 0x372, 
    0x374, 0x7, 0x72, 0x2, 0x2, 0x373, 0x371, 0x3, 0x2, 0x2, 0x2, 0x373, 
    0x372, 0x3, 0x2, 0x2, 0x2, 0x374, 0x375, 0x3, 0x2, 0x2, 0x2, 0x375, 
    0x376, 0x7, 0xf, 0x2, 0x2, 0x376, 0x377, 0x5, 0xfe, 0x80, 0x2, 0x377, 
    0x67, 0x3, 0x2, 0x2, 0x2, 0x378, 0x379, 0x7, 0x76, 0x2, 0x2, 0x379, 
    0x391, 0x5, 0x6a, 0x36, 0x2, 0x37a, 0x37b, 0x7, 0x74, 0x2, 0x2, 0x37b, 
    0x391, 0x5, 0x6a, 0x36, 0x2, 0x37c, 0x37d, 0x7, 0x73, 0x2, 0x2, 0x37d, 
    0x384, 0x5, 0x6a, 0x36, 0x2, 0x37e, 0x380, 0x5, 0x46, 0x24, 0x2, 0x37f, 
    0x381, 0x7, 0x76, 0x2, 0x2, 0x380, 0x37f, 0x3, 0x2, 0x2, 0x2, 0x380, 
    0x381, 0x3, 0x2, 0x2, 0x2, 0x381, 0x382, 0x3, 0x2, 0x2, 0x2, 0x382, 
    0x383, 0x5, 0x6a, 0x36, 0x2, 0x383, 0x385, 0x3, 0x2, 0x2, 0x2, 0x384, 
    0x37e, 0x3, 0x2, 0x2, 0x2, 0x384, 0x385, 0x3, 0x2, 0x2, 0x2, 0x385, 
    0x391, 0x3, 0x2, 0x2, 0x2, 0x386, 0x387, 0x7, 0x77, 0x2, 0x2, 0x387, 
    0x38e, 0x5, 0x6a, 0x36, 0x2, 0x388, 0x38a, 0x5, 0x46, 0x24, 0x2, 0x389, 
    0x38b, 0x7, 0x76, 0x2, 0x2, 0x38a, 0x389, 0x3, 0x2, 0x2, 0x2, 0x38a, 
    0x38b, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x38c, 0x3, 0x2, 0x2, 0x2, 0x38c, 
    0x38d, 0x5, 0x6a, 0x36, 0x2, 0x38d, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x38e, 
    0x388, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x38f, 
    0x391, 0x3, 0x2, 0x2, 0x2, 0x390, 0x378, 0x3, 0x2, 0x2, 0x2, 0x390, 
    0x37a, 0x3, 0x2, 0x2, 0x2, 0x390, 0x37c, 0x3, 0x2, 0x2, 0x2, 0x390, 
    0x386, 0x3, 0x2, 0x2, 0x2, 0x391, 0x69, 0x3, 0x2, 0x2, 0x2, 0x392, 0x394, 
    0x7, 0x12, 0x2, 0x2, 0x393, 0x392, 0x3, 0x2, 0x2, 0x2, 0x393, 0x394, 
    0x3, 0x2, 0x2, 0x2, 0x394, 0x395, 0x3, 0x2, 0x2, 0x2, 0x395, 0x396, 
    0x5, 0x140, 0xa1, 0x2, 0x396, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x397, 0x398, 
    0x5, 0x6e, 0x38, 0x2, 0x398, 0x39c, 0x5, 0x70, 0x39, 0x2, 0x399, 0x39b, 
    0x5, 0x1c, 0xf, 0x2, 0x39a, 0x399, 0x3, 0x2, 0x2, 0x2, 0x39b, 0x39e, 
    0x3, 0x2, 0x2, 0x2, 0x39c, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39c, 0x39d, 
    0x3, 0x2, 0x2, 0x2, 0x39d, 0x6d, 0x3, 0x2, 0x2, 0x2, 0x39e, 0x39c, 0x3, 
    0x2, 0x2, 0x2, 0x39f, 0x3a0, 0x7, 0x66, 0x2, 0x2, 0x3a0, 0x3a1, 0x5, 
    0x14c, 0xa7, 0x2, 0x3a1, 0x3a2, 0x7, 0x68, 0x2, 0x2, 0x3a2, 0x3a3, 0x5, 
    0x14c, 0xa7, 0x2, 0x3a3, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a6, 0x5, 
    0x74, 0x3b, 0x2, 0x3a5, 0x3a4, 0x3, 0x2, 0x2, 0x2, 0x3a6, 0x3a7, 0x3, 
    0x2, 0x2, 0x2, 0x3a7, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3a8, 0x3, 
    0x2, 0x2, 0x2, 0x3a8, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3a9, 0x3ab, 0x5, 
    0x72, 0x3a, 0x2, 0x3aa, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3ab, 0x3ae, 0x3, 
    0x2, 0x2, 0x2, 0x3ac, 0x3aa, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3ad, 0x3, 
    0x2, 0x2, 0x2, 0x3ad, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x3ae, 0x3ac, 0x3, 
    0x2, 0x2, 0x2, 0x3af, 0x3b1, 0x5, 0x72, 0x3a, 0x2, 0x3b0, 0x3af, 0x3, 
    0x2, 0x2, 0x2, 0x3b1, 0x3b2, 0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3b0, 0x3, 
    0x2, 0x2, 0x2, 0x3b2, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b5, 0x3, 
    0x2, 0x2, 0x2, 0x3b4, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3b4, 0x3b0, 0x3, 
    0x2, 0x2, 0x2, 0x3b5, 0x71, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3b7, 0x7, 0x21, 
    0x2, 0x2, 0x3b7, 0x3b8, 0x7, 0x7, 0x2, 0x2, 0x3b8, 0x3ba, 0x7, 0xf, 
    0x2, 0x2, 0x3b9, 0x3bb, 0x5, 0x74, 0x3b, 0x2, 0x3ba, 0x3b9, 0x3, 0x2, 
    0x2, 0x2, 0x3bb, 0x3bc, 0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3ba, 0x3, 0x2, 
    0x2, 0x2, 0x3bc, 0x3bd, 0x3, 0x2, 0x2, 0x2, 0x3bd, 0x73, 0x3, 0x2, 0x2, 
    0x2, 0x3be, 0x3bf, 0x9, 0xf, 0x2, 0x2, 0x3bf, 0x3c2, 0x5, 0x6a, 0x36, 
    0x2, 0x3c0, 0x3c2, 0x7, 0x6e, 0x2, 0x2, 0x3c1, 0x3be, 0x3, 0x2, 0x2, 
    0x2, 0x3c1, 0x3c0, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c3, 0x3, 0x2, 0x2, 
    0x2, 0x3c3, 0x3c4, 0x7, 0xf, 0x2, 0x2, 0x3c4, 0x3c5, 0x5, 0xfe, 0x80, 
    0x2, 0x3c5, 0x75, 0x3, 0x2, 0x2, 0x2, 0x3c6, 0x3c7, 0x5, 0x78, 0x3d, 
    0x2, 0x3c7, 0x3cb, 0x5, 0x7a, 0x3e, 0x2, 0x3c8, 0x3ca, 0x5, 0x1c, 0xf, 
    0x2, 0x3c9, 0x3c8, 0x3, 0x2, 0x2, 0x2, 0x3ca, 0x3cd, 0x3, 0x2, 0x2, 
    0x2, 0x3cb, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3cb, 0x3cc, 0x3, 0x2, 0x2, 
    0x2, 0x3cc, 0x77, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3cb, 0x3, 0x2, 0x2, 0x2, 
    0x3ce, 0x3cf, 0x7, 0x67, 0x2, 0x2, 0x3cf, 0x3d0, 0x5, 0x14c, 0xa7, 0x2, 
    0x3d0, 0x3d1, 0x7, 0x68, 0x2, 0x2, 0x3d1, 0x3d2, 0x5, 0x14c, 0xa7, 0x2, 
    0x3d2, 0x79, 0x3, 0x2, 0x2, 0x2, 0x3d3, 0x3d5, 0x5, 0x7e, 0x40, 0x2, 
    0x3d4, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3d5, 0x3d6, 0x3, 0x2, 0x2, 0x2, 
    0x3d6, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d7, 0x3, 0x2, 0x2, 0x2, 
    0x3d7, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3da, 0x5, 0x7c, 0x3f, 0x2, 
    0x3d9, 0x3d8, 0x3, 0x2, 0x2, 0x2, 0x3da, 0x3dd, 0x3, 0x2, 0x2, 0x2, 
    0x3db, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x3db, 0x3dc, 0x3, 0x2, 0x2, 0x2, 
    0x3dc, 0x3e4, 0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3db, 0x3, 0x2, 0x2, 0x2, 
    0x3de, 0x3e0, 0x5, 0x7c, 0x3f, 0x2, 0x3df, 0x3de, 0x3, 0x2, 0x2, 0x2, 
    0x3e0, 0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3e1, 0x3df, 0x3, 0x2, 0x2, 0x2, 
    0x3e1, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3e2, 0x3e4, 0x3, 0x2, 0x2, 0x2, 
    0x3e3, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3df, 0x3, 0x2, 0x2, 0x2, 
    0x3e4, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e6, 0x7, 0x21, 0x2, 0x2, 
    0x3e6, 0x3e7, 0x7, 0x7, 0x2, 0x2, 0x3e7, 0x3e9, 0x7, 0xf, 0x2, 0x2, 
    0x3e8, 0x3ea, 0x5, 0x7e, 0x40, 0x2, 0x3e9, 0x3e8, 0x3, 0x2, 0x2, 0x2, 
    0x3ea, 0x3eb, 0x3, 0x2, 0x2, 0x2, 0x3eb, 0x3e9, 0x3, 0x2, 0x2, 0x2, 
    0x3eb, 0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ec, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x3ed, 
    0x3ee, 0x5, 0x6a, 0x36, 0x2, 0x3ee, 0x3ef, 0x7, 0xf, 0x2, 0x2, 0x3ef, 
    0x3f0, 0x5, 0xfe, 0x80, 0x2, 0x3f0, 0x3f5, 0x3, 0x2, 0x2, 0x2, 0x3f1, 
    0x3f2, 0x7, 0x6f, 0x2, 0x2, 0x3f2, 0x3f3, 0x7, 0xf, 0x2, 0x2, 0x3f3, 
    0x3f5, 0x9, 0x10, 0x2, 0x2, 0x3f4, 0x3ed, 0x3, 0x2, 0x2, 0x2, 0x3f4, 
    0x3f1, 0x3, 0x2, 0x2, 0x2, 0x3f5, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x3f6, 0x3f7, 
    0x7, 0xa, 0x2, 0x2, 0x3f7, 0x3fc, 0x5, 0x82, 0x42, 0x2, 0x3f8, 0x3f9, 
    0x7, 0x9, 0x2, 0x2, 0x3f9, 0x3fb, 0x5, 0x82, 0x42, 0x2, 0x3fa, 0x3f8, 
    0x3, 0x2, 0x2, 0x2, 0x3fb, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fa, 
    0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x3ff, 
    0x3, 0x2, 0x2, 0x2, 0x3fe, 0x3fc, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x400, 
    0x7, 0xb, 0x2, 0x2, 0x400, 0x81, 0x3, 0x2, 0x2, 0x2, 0x401, 0x40a, 0x5, 
    0xfe, 0x80, 0x2, 0x402, 0x40a, 0x5, 0x84, 0x43, 0x2, 0x403, 0x40a, 0x5, 
    0x88, 0x45, 0x2, 0x404, 0x40a, 0x5, 0x68, 0x35, 0x2, 0x405, 0x40a, 0x7, 
    0x6b, 0x2, 0x2, 0x406, 0x40a, 0x7, 0x72, 0x2, 0x2, 0x407, 0x40a, 0x5, 
    0x86, 0x44, 0x2, 0x408, 0x40a, 0x3, 0x2, 0x2, 0x2, 0x409, 0x401, 0x3, 
    0x2, 0x2, 0x2, 0x409, 0x402, 0x3, 0x2, 0x2, 0x2, 0x409, 0x403, 0x3, 
    0x2, 0x2, 0x2, 0x409, 0x404, 0x3, 0x2, 0x2, 0x2, 0x409, 0x405, 0x3, 
    0x2, 0x2, 0x2, 0x409, 0x406, 0x3, 0x2, 0x2, 0x2, 0x409, 0x407, 0x3, 
    0x2, 0x2, 0x2, 0x409, 0x408, 0x3, 0x2, 0x2, 0x2, 0x40a, 0x83, 0x3, 0x2, 
    0x2, 0x2, 0x40b, 0x40c, 0x5, 0x14c, 0xa7, 0x2, 0x40c, 0x40d, 0x7, 0x1c, 
    0x2, 0x2, 0x40d, 0x40e, 0x5, 0x14c, 0xa7, 0x2, 0x40e, 0x85, 0x3, 0x2, 
    0x2, 0x2, 0x40f, 0x410, 0x7, 0x78, 0x2, 0x2, 0x410, 0x411, 0x7, 0x5, 
    0x2, 0x2, 0x411, 0x87, 0x3, 0x2, 0x2, 0x2, 0x412, 0x413, 0x9, 0x11, 
    0x2, 0x2, 0x413, 0x89, 0x3, 0x2, 0x2, 0x2, 0x414, 0x415, 0x7, 0x78, 
    0x2, 0x2, 0x415, 0x417, 0x7, 0x5, 0x2, 0x2, 0x416, 0x418, 0x7, 0x8, 
    0x2, 0x2, 0x417, 0x416, 0x3, 0x2, 0x2, 0x2, 0x417, 0x418, 0x3, 0x2, 
    0x2, 0x2, 0x418, 0x419, 0x3, 0x2, 0x2, 0x2, 0x419, 0x41d, 0x5, 0x8c, 
    0x47, 0x2, 0x41a, 0x41c, 0x5, 0x1c, 0xf, 0x2, 0x41b, 0x41a, 0x3, 0x2, 
    0x2, 0x2, 0x41c, 0x41f, 0x3, 0x2, 0x2, 0x2, 0x41d, 0x41b, 0x3, 0x2, 
    0x2, 0x2, 0x41d, 0x41e, 0x3, 0x2, 0x2, 0x2, 0x41e, 0x8b, 0x3, 0x2, 0x2, 
    0x2, 0x41f, 0x41d, 0x3, 0x2, 0x2, 0x2, 0x420, 0x42c, 0x5, 0x92, 0x4a, 
    0x2, 0x421, 0x423, 0x5, 0xb0, 0x59, 0x2, 0x422, 0x421, 0x3, 0x2, 0x2, 
    0x2, 0x423, 0x424, 0x3, 0x2, 0x2, 0x2, 0x424, 0x422, 0x3, 0x2, 0x2, 
    0x2, 0x424, 0x425, 0x3, 0x2, 0x2, 0x2, 0x425, 0x42c, 0x3, 0x2, 0x2, 
    0x2, 0x426, 0x42c, 0x5, 0xba, 0x5e, 0x2, 0x427, 0x42c, 0x5, 0xbc, 0x5f, 
    0x2, 0x428, 0x42c, 0x5, 0xc2, 0x62, 0x2, 0x429, 0x42c, 0x5, 0xc4, 0x63, 
    0x2, 0x42a, 0x42c, 0x5, 0xc6, 0x64, 0x2, 0x42b, 0x420, 0x3, 0x2, 0x2, 
    0x2, 0x42b, 0x422, 0x3, 0x2, 0x2, 0x2, 0x42b, 0x426, 0x3, 0x2, 0x2, 
    0x2, 0x42b, 0x427, 0x3, 0x2, 0x2, 0x2, 0x42b, 0x428, 0x3, 0x2, 0x2, 
    0x2, 0x42b, 0x429, 0x3, 0x2, 0x2, 0x2, 0x42b, 0x42a, 0x3, 0x2, 0x2, 
    0x2, 0x42c, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x42d, 0x42e, 0x7, 0x78, 0x2, 
    0x2, 0x42e, 0x42f, 0x7, 0x5, 0x2, 0x2, 0x42f, 0x8f, 0x3, 0x2, 0x2, 0x2, 
    0x430, 0x440, 0x5, 0x8e, 0x48, 0x2, 0x431, 0x432, 0x7, 0x79, 0x2, 0x2, 
    0x432, 0x437, 0x7, 0x5, 0x2, 0x2, 0x433, 0x434, 0x7, 0xe, 0x2, 0x2, 
    0x434, 0x436, 0x7, 0x5, 0x2, 0x2, 0x435, 0x433, 0x3, 0x2, 0x2, 0x2, 
    0x436, 0x439, 0x3, 0x2, 0x2, 0x2, 0x437, 0x435, 0x3, 0x2, 0x2, 0x2, 
    0x437, 0x438, 0x3, 0x2, 0x2, 0x2, 0x438, 0x43c, 0x3, 0x2, 0x2, 0x2, 
    0x439, 0x437, 0x3, 0x2, 0x2, 0x2, 0x43a, 0x43b, 0x7, 0xb8, 0x2, 0x2, 
    0x43b, 0x43d, 0x7, 0x5, 0x2, 0x2, 0x43c, 0x43a, 0x3, 0x2, 0x2, 0x2, 
    0x43c, 0x43d, 0x3, 0x2, 0x2, 0x2, 0x43d, 0x440, 0x3, 0x2, 0x2, 0x2, 
    0x43e, 0x440, 0x7, 0x7a, 0x2, 0x2, 0x43f, 0x430, 0x3, 0x2, 0x2, 0x2, 
    0x43f, 0x431, 0x3, 0x2, 0x2, 0x2, 0x43f, 0x43e, 0x3, 0x2, 0x2, 0x2, 
    0x440, 0x91, 0x3, 0x2, 0x2, 0x2, 0x441, 0x442, 0x7, 0x7b, 0x2, 0x2, 
    0x442, 0x444, 0x5, 0x8e, 0x48, 0x2, 0x443, 0x441, 0x3, 0x2, 0x2, 0x2, 
    0x443, 0x444, 0x3, 0x2, 0x2, 0x2, 0x444, 0x446, 0x3, 0x2, 0x2, 0x2, 
    0x445, 0x447, 0x5, 0x94, 0x4b, 0x2, 0x446, 0x445, 0x3, 0x2, 0x2, 0x2, 
    0x446, 0x447, 0x3, 0x2, 0x2, 0x2, 0x447, 0x44c, 0x3, 0x2, 0x2, 0x2, 
    0x448, 0x44a, 0x7, 0xe, 0x2, 0x2, 0x449, 0x448, 0x3, 0x2, 0x2, 0x2, 
    0x449, 0x44a, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x44b, 0x3, 0x2, 0x2, 0x2, 
    0x44b, 0x44d, 0x5, 0x9a, 0x4e, 0x2, 0x44c, 0x449, 0x3, 0x2, 0x2, 0x2, 
    0x44c, 0x44d, 0x3, 0x2, 0x2, 0x2, 0x44d, 0x451, 0x3, 0x2, 0x2, 0x2, 
    0x44e, 0x450, 0x5, 0x4c, 0x27, 0x2, 0x44f, 0x44e, 0x3, 0x2, 0x2, 0x2, 
    0x450, 0x453, 0x3, 0x2, 0x2, 0x2, 0x451, 0x44f, 0x3, 0x2, 0x2, 0x2, 
    0x451, 0x452, 0x3, 0x2, 0x2, 0x2, 0x452, 0x455, 0x3, 0x2, 0x2, 0x2, 
    0x453, 0x451, 0x3, 0x2, 0x2, 0x2, 0x454, 0x456, 0x5, 0x98, 0x4d, 0x2, 
    0x455, 0x454, 0x3, 0x2, 0x2, 0x2, 0x455, 0x456, 0x3, 0x2, 0x2, 0x2, 
    0x456, 0x459, 0x3, 0x2, 0x2, 0x2, 0x457, 0x45a, 0x5, 0x9e, 0x50, 0x2, 
    0x458, 0x45a, 0x5, 0xa0, 0x51, 0x2, 0x459, 0x457, 0x3, 0x2, 0x2, 0x2, 
    0x459, 0x458, 0x3, 0x2, 0x2, 0x2, 0x45a, 0x45e, 0x3, 0x2, 0x2, 0x2, 
    0x45b, 0x45d, 0x5, 0xa2, 0x52, 0x2, 0x45c, 0x45b, 0x3, 0x2, 0x2, 0x2, 
    0x45d, 0x460, 0x3, 0x2, 0x2, 0x2, 0x45e, 0x45c, 0x3, 0x2, 0x2, 0x2, 
    0x45e, 0x45f, 0x3, 0x2, 0x2, 0x2, 0x45f, 0x93, 0x3, 0x2, 0x2, 0x2, 0x460, 
    0x45e, 0x3, 0x2, 0x2, 0x2, 0x461, 0x462, 0x7, 0x63, 0x2, 0x2, 0x462, 
    0x464, 0x5, 0x14c, 0xa7, 0x2, 0x463, 0x465, 0x5, 0x96, 0x4c, 0x2, 0x464, 
    0x463, 0x3, 0x2, 0x2, 0x2, 0x464, 0x465, 0x3, 0x2, 0x2, 0x2, 0x465, 
    0x95, 0x3, 0x2, 0x2, 0x2, 0x466, 0x467, 0x7, 0xf1, 0x2, 0x2, 0x467, 
    0x468, 0x5, 0xee, 0x78, 0x2, 0x468, 0x97, 0x3, 0x2, 0x2, 0x2, 0x469, 
    0x46a, 0x7, 0x81, 0x2, 0x2, 0x46a, 0x46b, 0x5, 0xec, 0x77, 0x2, 0x46b, 
    0x99, 0x3, 0x2, 0x2, 0x2, 0x46c, 0x46d, 0x7, 0x7d, 0x2, 0x2, 0x46d, 
    0x472, 0x5, 0x9c, 0x4f, 0x2, 0x46e, 0x46f, 0x7, 0x7e, 0x2, 0x2, 0x46f, 
    0x472, 0x7, 0x7, 0x2, 0x2, 0x470, 0x472, 0x7, 0x80, 0x2, 0x2, 0x471, 
    0x46c, 0x3, 0x2, 0x2, 0x2, 0x471, 0x46e, 0x3, 0x2, 0x2, 0x2, 0x471, 
    0x470, 0x3, 0x2, 0x2, 0x2, 0x472, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x473, 0x474, 
    0x9, 0x12, 0x2, 0x2, 0x474, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x475, 0x476, 
    0x5, 0x2a, 0x16, 0x2, 0x476, 0x478, 0x7, 0x82, 0x2, 0x2, 0x477, 0x479, 
    0x7, 0x75, 0x2, 0x2, 0x478, 0x477, 0x3, 0x2, 0x2, 0x2, 0x478, 0x479, 
    0x3, 0x2, 0x2, 0x2, 0x479, 0x47a, 0x3, 0x2, 0x2, 0x2, 0x47a, 0x47b, 
    0x5, 0x2a, 0x16, 0x2, 0x47b, 0x47c, 0x5, 0xec, 0x77, 0x2, 0x47c, 0x9f, 
    0x3, 0x2, 0x2, 0x2, 0x47d, 0x47e, 0x7, 0x83, 0x2, 0x2, 0x47e, 0x47f, 
    0x7, 0x75, 0x2, 0x2, 0x47f, 0x480, 0x5, 0x2a, 0x16, 0x2, 0x480, 0x481, 
    0x5, 0xec, 0x77, 0x2, 0x481, 0x487, 0x3, 0x2, 0x2, 0x2, 0x482, 0x483, 
    0x5, 0x2a, 0x16, 0x2, 0x483, 0x484, 0x7, 0x83, 0x2, 0x2, 0x484, 0x485, 
    0x5, 0xec, 0x77, 0x2, 0x485, 0x487, 0x3, 0x2, 0x2, 0x2, 0x486, 0x47d, 
    0x3, 0x2, 0x2, 0x2, 0x486, 0x482, 0x3, 0x2, 0x2, 0x2, 0x487, 0xa1, 0x3, 
    0x2, 0x2, 0x2, 0x488, 0x489, 0x9, 0x13, 0x2, 0x2, 0x489, 0x4b0, 0x5, 
    0xfe, 0x80, 0x2, 0x48a, 0x48b, 0x7, 0x84, 0x2, 0x2, 0x48b, 0x48e, 0x5, 
    0xa8, 0x55, 0x2, 0x48c, 0x48d, 0x9, 0x14, 0x2, 0x2, 0x48d, 0x48f, 0x5, 
    0xa8, 0x55, 0x2, 0x48e, 0x48c, 0x3, 0x2, 0x2, 0x2, 0x48f, 0x490, 0x3, 
    0x2, 0x2, 0x2, 0x490, 0x48e, 0x3, 0x2, 0x2, 0x2, 0x490, 0x491, 0x3, 
    0x2, 0x2, 0x2, 0x491, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x492, 0x494, 0x7, 
    0xe, 0x2, 0x2, 0x493, 0x492, 0x3, 0x2, 0x2, 0x2, 0x493, 0x494, 0x3, 
    0x2, 0x2, 0x2, 0x494, 0x495, 0x3, 0x2, 0x2, 0x2, 0x495, 0x496, 0x7, 
    0x85, 0x2, 0x2, 0x496, 0x497, 0x5, 0x14c, 0xa7, 0x2, 0x497, 0x498, 0x7, 
    0x86, 0x2, 0x2, 0x498, 0x499, 0x5, 0xfe, 0x80, 0x2, 0x499, 0x49a, 0x7, 
    0xe, 0x2, 0x2, 0x49a, 0x49b, 0x7, 0x87, 0x2, 0x2, 0x49b, 0x49c, 0x7, 
    0x4, 0x2, 0x2, 0x49c, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x49d, 0x49e, 0x7, 
    0x88, 0x2, 0x2, 0x49e, 0x49f, 0x7, 0x4, 0x2, 0x2, 0x49f, 0x4a1, 0x5, 
    0x14e, 0xa8, 0x2, 0x4a0, 0x4a2, 0x7, 0x89, 0x2, 0x2, 0x4a1, 0x4a0, 0x3, 
    0x2, 0x2, 0x2, 0x4a1, 0x4a2, 0x3, 0x2, 0x2, 0x2, 0x4a2, 0x4a6, 0x3, 
    0x2, 0x2, 0x2, 0x4a3, 0x4a4, 0x7, 0x94, 0x2, 0x2, 0x4a4, 0x4a7, 0x5, 
    0xaa, 0x56, 0x2, 0x4a5, 0x4a7, 0x7, 0x95, 0x2, 0x2, 0x4a6, 0x4a3, 0x3, 
    0x2, 0x2, 0x2, 0x4a6, 0x4a5, 0x3, 0x2, 0x2, 0x2, 0x4a7, 0x4b0, 0x3, 
    0x2, 0x2, 0x2, 0x4a8, 0x4b0, 0x5, 0xa4, 0x53, 0x2, 0x4a9, 0x4aa, 0x7, 
    0x7f, 0x2, 0x2, 0x4aa, 0x4b0, 0x5, 0xaa, 0x56, 0x2, 0x4ab, 0x4ac, 0x7, 
    0x8c, 0x2, 0x2, 0x4ac, 0x4ad, 0x5, 0x142, 0xa2, 0x2, 0x4ad, 0x4ae, 0x7, 
    0x8d, 0x2, 0x2, 0x4ae, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x488, 0x3, 
    0x2, 0x2, 0x2, 0x4af, 0x48a, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x493, 0x3, 
    0x2, 0x2, 0x2, 0x4af, 0x49d, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4a8, 0x3, 
    0x2, 0x2, 0x2, 0x4af, 0x4a9, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4ab, 0x3, 
    0x2, 0x2, 0x2, 0x4b0, 0xa3, 0x3, 0x2, 0x2, 0x2, 0x4b1, 0x4b2, 0x7, 0x88, 
    0x2, 0x2, 0x4b2, 0x4b3, 0x7, 0x6, 0x2, 0x2, 0x4b3, 0x4b5, 0x7, 0xea, 
    0x2, 0x2, 0x4b4, 0x4b6, 0x7, 0x3d, 0x2, 0x2, 0x4b5, 0x4b4, 0x3, 0x2, 
    0x2, 0x2, 0x4b5, 0x4b6, 0x3, 0x2, 0x2, 0x2, 0x4b6, 0x4b7, 0x3, 0x2, 
    0x2, 0x2, 0x4b7, 0x4b9, 0x5, 0x14e, 0xa8, 0x2, 0x4b8, 0x4ba, 0x5, 0xa6, 
    0x54, 0x2, 0x4b9, 0x4b8, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4ba, 0x3, 0x2, 
    0x2, 0x2, 0x4ba, 0x4bc, 0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bd, 0x7, 0xe, 
    0x2, 0x2, 0x4bc, 0x4bb, 0x3, 0x2, 0x2, 0x2, 0x4bc, 0x4bd, 0x3, 0x2, 
    0x2, 0x2, 0x4bd, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4be, 0x4bf, 0x7, 0xf1, 
    0x2, 0x2, 0x4bf, 0x4c2, 0x5, 0xee, 0x78, 0x2, 0x4c0, 0x4c1, 0x7, 0xe, 
    0x2, 0x2, 0x4c1, 0x4c3, 0x5, 0xa6, 0x54, 0x2, 0x4c2, 0x4c0, 0x3, 0x2, 
    0x2, 0x2, 0x4c2, 0x4c3, 0x3, 0x2, 0x2, 0x2, 0x4c3, 0x4c5, 0x3, 0x2, 
    0x2, 0x2, 0x4c4, 0x4c6, 0x7, 0xe, 0x2, 0x2, 0x4c5, 0x4c4, 0x3, 0x2, 
    0x2, 0x2, 0x4c5, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4c6, 0x4c8, 0x3, 0x2, 
    0x2, 0x2, 0x4c7, 0x4c9, 0x7, 0x89, 0x2, 0x2, 0x4c8, 0x4c7, 0x3, 0x2, 
    0x2, 0x2, 0x4c8, 0x4c9, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0x4cd, 0x3, 0x2, 
    0x2, 0x2, 0x4ca, 0x4cb, 0x7, 0x94, 0x2, 0x2, 0x4cb, 0x4ce, 0x5, 0xaa, 
    0x56, 0x2, 0x4cc, 0x4ce, 0x7, 0x95, 0x2, 0x2, 0x4cd, 0x4ca, 0x3, 0x2, 
    0x2, 0x2, 0x4cd, 0x4cc, 0x3, 0x2, 0x2, 0x2, 0x4ce, 0xa5, 0x3, 0x2, 0x2, 
    0x2, 0x4cf, 0x4d0, 0x9, 0x15, 0x2, 0x2, 0x4d0, 0xa7, 0x3, 0x2, 0x2, 
    0x2, 0x4d1, 0x4d2, 0x5, 0x2a, 0x16, 0x2, 0x4d2, 0x4d3, 0x7, 0x6, 0x2, 
    0x2, 0x4d3, 0xa9, 0x3, 0x2, 0x2, 0x2, 0x4d4, 0x4d9, 0x5, 0xac, 0x57, 
    0x2, 0x4d5, 0x4d9, 0x5, 0xae, 0x58, 0x2, 0x4d6, 0x4d9, 0x5, 0x9c, 0x4f, 
    0x2, 0x4d7, 0x4d9, 0x5, 0x14e, 0xa8, 0x2, 0x4d8, 0x4d4, 0x3, 0x2, 0x2, 
    0x2, 0x4d8, 0x4d5, 0x3, 0x2, 0x2, 0x2, 0x4d8, 0x4d6, 0x3, 0x2, 0x2, 
    0x2, 0x4d8, 0x4d7, 0x3, 0x2, 0x2, 0x2, 0x4d9, 0xab, 0x3, 0x2, 0x2, 0x2, 
    0x4da, 0x4db, 0x9, 0x16, 0x2, 0x2, 0x4db, 0xad, 0x3, 0x2, 0x2, 0x2, 
    0x4dc, 0x4dd, 0x9, 0x17, 0x2, 0x2, 0x4dd, 0xaf, 0x3, 0x2, 0x2, 0x2, 
    0x4de, 0x4df, 0x7, 0x91, 0x2, 0x2, 0x4df, 0x4e1, 0x5, 0x90, 0x49, 0x2, 
    0x4e0, 0x4e2, 0x7, 0x92, 0x2, 0x2, 0x4e1, 0x4e0, 0x3, 0x2, 0x2, 0x2, 
    0x4e1, 0x4e2, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e3, 0x3, 0x2, 0x2, 0x2, 
    0x4e3, 0x4e4, 0x7, 0x93, 0x2, 0x2, 0x4e4, 0x4e5, 0x5, 0xb2, 0x5a, 0x2, 
    0x4e5, 0x4ea, 0x5, 0xb6, 0x5c, 0x2, 0x4e6, 0x4e7, 0x7, 0xe, 0x2, 0x2, 
    0x4e7, 0x4e9, 0x5, 0xb8, 0x5d, 0x2, 0x4e8, 0x4e6, 0x3, 0x2, 0x2, 0x2, 
    0x4e9, 0x4ec, 0x3, 0x2, 0x2, 0x2, 0x4ea, 0x4e8, 0x3, 0x2, 0x2, 0x2, 
    0x4ea, 0x4eb, 0x3, 0x2, 0x2, 0x2, 0x4eb, 0x4fa, 0x3, 0x2, 0x2, 0x2, 
    0x4ec, 0x4ea, 0x3, 0x2, 0x2, 0x2, 0x4ed, 0x4ee, 0x7, 0x91, 0x2, 0x2, 
    0x4ee, 0x4ef, 0x5, 0xb2, 0x5a, 0x2, 0x4ef, 0x4f0, 0x5, 0xb6, 0x5c, 0x2, 
    0x4f0, 0x4f1, 0x7, 0x75, 0x2, 0x2, 0x4f1, 0x4f6, 0x5, 0x90, 0x49, 0x2, 
    0x4f2, 0x4f3, 0x7, 0xe, 0x2, 0x2, 0x4f3, 0x4f5, 0x5, 0xb8, 0x5d, 0x2, 
    0x4f4, 0x4f2, 0x3, 0x2, 0x2, 0x2, 0x4f5, 0x4f8, 0x3, 0x2, 0x2, 0x2, 
    0x4f6, 0x4f4, 0x3, 0x2, 0x2, 0x2, 0x4f6, 0x4f7, 0x3, 0x2, 0x2, 0x2, 
    0x4f7, 0x4fa, 0x3, 0x2, 0x2, 0x2, 0x4f8, 0x4f6, 0x3, 0x2, 0x2, 0x2, 
    0x4f9, 0x4de, 0x3, 0x2, 0x2, 0x2, 0x4f9, 0x4ed, 0x3, 0x2, 0x2, 0x2, 
    0x4fa, 0xb1, 0x3, 0x2, 0x2, 0x2, 0x4fb, 0x502, 0x5, 0xb4, 0x5b, 0x2, 
    0x4fc, 0x4fd, 0x7, 0xc, 0x2, 0x2, 0x4fd, 0x4fe, 0x5, 0xec, 0x77, 0x2, 
    0x4fe, 0x4ff, 0x7, 0xd, 0x2, 0x2, 0x4ff, 0x502, 0x3, 0x2, 0x2, 0x2, 
    0x500, 0x502, 0x5, 0x14e, 0xa8, 0x2, 0x501, 0x4fb, 0x3, 0x2, 0x2, 0x2, 
    0x501, 0x4fc, 0x3, 0x2, 0x2, 0x2, 0x501, 0x500, 0x3, 0x2, 0x2, 0x2, 
    0x502, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x503, 0x504, 0x7, 0x4, 0x2, 0x2, 0x504, 
    0x505, 0x5, 0x148, 0xa5, 0x2, 0x505, 0xb5, 0x3, 0x2, 0x2, 0x2, 0x506, 
    0x507, 0x7, 0x94, 0x2, 0x2, 0x507, 0x50d, 0x5, 0xaa, 0x56, 0x2, 0x508, 
    0x50a, 0x7, 0xb8, 0x2, 0x2, 0x509, 0x508, 0x3, 0x2, 0x2, 0x2, 0x509, 
    0x50a, 0x3, 0x2, 0x2, 0x2, 0x50a, 0x50b, 0x3, 0x2, 0x2, 0x2, 0x50b, 
    0x50c, 0x7, 0x94, 0x2, 0x2, 0x50c, 0x50e, 0x5, 0xaa, 0x56, 0x2, 0x50d, 
    0x509, 0x3, 0x2, 0x2, 0x2, 0x50d, 0x50e, 0x3, 0x2, 0x2, 0x2, 0x50e, 
    0x510, 0x3, 0x2, 0x2, 0x2, 0x50f, 0x511, 0x7, 0x95, 0x2, 0x2, 0x510, 
    0x50f, 0x3, 0x2, 0x2, 0x2, 0x510, 0x511, 0x3, 0x2, 0x2, 0x2, 0x511, 
    0x514, 0x3, 0x2, 0x2, 0x2, 0x512, 0x514, 0x7, 0x95, 0x2, 0x2, 0x513, 
    0x506, 0x3, 0x2, 0x2, 0x2, 0x513, 0x512, 0x3, 0x2, 0x2, 0x2, 0x514, 
    0xb7, 0x3, 0x2, 0x2, 0x2, 0x515, 0x516, 0x9, 0x18, 0x2, 0x2, 0x516, 
    0xb9, 0x3, 0x2, 0x2, 0x2, 0x517, 0x518, 0x7, 0x7c, 0x2, 0x2, 0x518, 
    0x51a, 0x5, 0x8e, 0x48, 0x2, 0x519, 0x51b, 0x5, 0x94, 0x4b, 0x2, 0x51a, 
    0x519, 0x3, 0x2, 0x2, 0x2, 0x51a, 0x51b, 0x3, 0x2, 0x2, 0x2, 0x51b, 
    0x51c, 0x3, 0x2, 0x2, 0x2, 0x51c, 0x51d, 0x5, 0x98, 0x4d, 0x2, 0x51d, 
    0xbb, 0x3, 0x2, 0x2, 0x2, 0x51e, 0x520, 0x5, 0x94, 0x4b, 0x2, 0x51f, 
    0x51e, 0x3, 0x2, 0x2, 0x2, 0x51f, 0x520, 0x3, 0x2, 0x2, 0x2, 0x520, 
    0x522, 0x3, 0x2, 0x2, 0x2, 0x521, 0x523, 0x5, 0x98, 0x4d, 0x2, 0x522, 
    0x521, 0x3, 0x2, 0x2, 0x2, 0x522, 0x523, 0x3, 0x2, 0x2, 0x2, 0x523, 
    0x524, 0x3, 0x2, 0x2, 0x2, 0x524, 0x525, 0x9, 0x19, 0x2, 0x2, 0x525, 
    0x526, 0x7, 0x6, 0x2, 0x2, 0x526, 0x527, 0x7, 0xab, 0x2, 0x2, 0x527, 
    0x52c, 0x5, 0x90, 0x49, 0x2, 0x528, 0x52a, 0x7, 0xe, 0x2, 0x2, 0x529, 
    0x528, 0x3, 0x2, 0x2, 0x2, 0x529, 0x52a, 0x3, 0x2, 0x2, 0x2, 0x52a, 
    0x52b, 0x3, 0x2, 0x2, 0x2, 0x52b, 0x52d, 0x5, 0xbe, 0x60, 0x2, 0x52c, 
    0x529, 0x3, 0x2, 0x2, 0x2, 0x52c, 0x52d, 0x3, 0x2, 0x2, 0x2, 0x52d, 
    0xbd, 0x3, 0x2, 0x2, 0x2, 0x52e, 0x532, 0x7, 0xac, 0x2, 0x2, 0x52f, 
    0x533, 0x5, 0xc0, 0x61, 0x2, 0x530, 0x533, 0x7, 0x80, 0x2, 0x2, 0x531, 
    0x533, 0x5, 0x98, 0x4d, 0x2, 0x532, 0x52f, 0x3, 0x2, 0x2, 0x2, 0x532, 
    0x530, 0x3, 0x2, 0x2, 0x2, 0x532, 0x531, 0x3, 0x2, 0x2, 0x2, 0x533, 
    0xbf, 0x3, 0x2, 0x2, 0x2, 0x534, 0x535, 0x9, 0x1a, 0x2, 0x2, 0x535, 
    0x536, 0x7, 0x7, 0x2, 0x2, 0x536, 0xc1, 0x3, 0x2, 0x2, 0x2, 0x537, 0x538, 
    0x5, 0x2a, 0x16, 0x2, 0x538, 0x53a, 0x7, 0xad, 0x2, 0x2, 0x539, 0x53b, 
    0x7, 0x75, 0x2, 0x2, 0x53a, 0x539, 0x3, 0x2, 0x2, 0x2, 0x53a, 0x53b, 
    0x3, 0x2, 0x2, 0x2, 0x53b, 0x53c, 0x3, 0x2, 0x2, 0x2, 0x53c, 0x53d, 
    0x5, 0x2a, 0x16, 0x2, 0x53d, 0x53e, 0x5, 0xfe, 0x80, 0x2, 0x53e, 0x540, 
    0x5, 0xc0, 0x61, 0x2, 0x53f, 0x541, 0x7, 0xe, 0x2, 0x2, 0x540, 0x53f, 
    0x3, 0x2, 0x2, 0x2, 0x540, 0x541, 0x3, 0x2, 0x2, 0x2, 0x541, 0x542, 
    0x3, 0x2, 0x2, 0x2, 0x542, 0x543, 0x7, 0xae, 0x2, 0x2, 0x543, 0x544, 
    0x7, 0x6, 0x2, 0x2, 0x544, 0x545, 0x7, 0xaf, 0x2, 0x2, 0x545, 0x546, 
    0x5, 0x90, 0x49, 0x2, 0x546, 0xc3, 0x3, 0x2, 0x2, 0x2, 0x547, 0x548, 
    0x7, 0xb0, 0x2, 0x2, 0x548, 0x549, 0x5, 0x2a, 0x16, 0x2, 0x549, 0x54a, 
    0x9, 0x1b, 0x2, 0x2, 0x54a, 0x54b, 0x5, 0x90, 0x49, 0x2, 0x54b, 0x54c, 
    0x7, 0xb2, 0x2, 0x2, 0x54c, 0x54d, 0x7, 0xf, 0x2, 0x2, 0x54d, 0x552, 
    0x5, 0xc8, 0x65, 0x2, 0x54e, 0x54f, 0x7, 0xe, 0x2, 0x2, 0x54f, 0x551, 
    0x5, 0xc8, 0x65, 0x2, 0x550, 0x54e, 0x3, 0x2, 0x2, 0x2, 0x551, 0x554, 
    0x3, 0x2, 0x2, 0x2, 0x552, 0x550, 0x3, 0x2, 0x2, 0x2, 0x552, 0x553, 
    0x3, 0x2, 0x2, 0x2, 0x553, 0xc5, 0x3, 0x2, 0x2, 0x2, 0x554, 0x552, 0x3, 
    0x2, 0x2, 0x2, 0x555, 0x556, 0x7, 0xb0, 0x2, 0x2, 0x556, 0x55a, 0x5, 
    0x2a, 0x16, 0x2, 0x557, 0x55b, 0x7, 0x82, 0x2, 0x2, 0x558, 0x559, 0x7, 
    0xa4, 0x2, 0x2, 0x559, 0x55b, 0x5, 0x90, 0x49, 0x2, 0x55a, 0x557, 0x3, 
    0x2, 0x2, 0x2, 0x55a, 0x558, 0x3, 0x2, 0x2, 0x2, 0x55b, 0x563, 0x3, 
    0x2, 0x2, 0x2, 0x55c, 0x55d, 0x7, 0xa3, 0x2, 0x2, 0x55d, 0x560, 0x5, 
    0x2a, 0x16, 0x2, 0x55e, 0x55f, 0x7, 0x94, 0x2, 0x2, 0x55f, 0x561, 0x5, 
    0x90, 0x49, 0x2, 0x560, 0x55e, 0x3, 0x2, 0x2, 0x2, 0x560, 0x561, 0x3, 
    0x2, 0x2, 0x2, 0x561, 0x563, 0x3, 0x2, 0x2, 0x2, 0x562, 0x555, 0x3, 
    0x2, 0x2, 0x2, 0x562, 0x55c, 0x3, 0x2, 0x2, 0x2, 0x563, 0x564, 0x3, 
    0x2, 0x2, 0x2, 0x564, 0x565, 0x7, 0xa5, 0x2, 0x2, 0x565, 0x569, 0x5, 
    0xb2, 0x5a, 0x2, 0x566, 0x567, 0x7, 0x94, 0x2, 0x2, 0x567, 0x56a, 0x5, 
    0xaa, 0x56, 0x2, 0x568, 0x56a, 0x7, 0x95, 0x2, 0x2, 0x569, 0x566, 0x3, 
    0x2, 0x2, 0x2, 0x569, 0x568, 0x3, 0x2, 0x2, 0x2, 0x56a, 0x56d, 0x3, 
    0x2, 0x2, 0x2, 0x56b, 0x56c, 0x7, 0xe, 0x2, 0x2, 0x56c, 0x56e, 0x9, 
    0x1c, 0x2, 0x2, 0x56d, 0x56b, 0x3, 0x2, 0x2, 0x2, 0x56d, 0x56e, 0x3, 
    0x2, 0x2, 0x2, 0x56e, 0x575, 0x3, 0x2, 0x2, 0x2, 0x56f, 0x573, 0x7, 
    0xe, 0x2, 0x2, 0x570, 0x571, 0x7, 0xa6, 0x2, 0x2, 0x571, 0x574, 0x5, 
    0x2a, 0x16, 0x2, 0x572, 0x574, 0x7, 0xa7, 0x2, 0x2, 0x573, 0x570, 0x3, 
    0x2, 0x2, 0x2, 0x573, 0x572, 0x3, 0x2, 0x2, 0x2, 0x574, 0x576, 0x3, 
    0x2, 0x2, 0x2, 0x575, 0x56f, 0x3, 0x2, 0x2, 0x2, 0x575, 0x576, 0x3, 
    0x2, 0x2, 0x2, 0x576, 0xc7, 0x3, 0x2, 0x2, 0x2, 0x577, 0x581, 0x9, 0x1d, 
    0x2, 0x2, 0x578, 0x582, 0x5, 0xca, 0x66, 0x2, 0x579, 0x57c, 0x5, 0xa8, 
    0x55, 0x2, 0x57a, 0x57b, 0x9, 0x14, 0x2, 0x2, 0x57b, 0x57d, 0x5, 0xa8, 
    0x55, 0x2, 0x57c, 0x57a, 0x3, 0x2, 0x2, 0x2, 0x57d, 0x57e, 0x3, 0x2, 
    0x2, 0x2, 0x57e, 0x57c, 0x3, 0x2, 0x2, 0x2, 0x57e, 0x57f, 0x3, 0x2, 
    0x2, 0x2, 0x57f, 0x582, 0x3, 0x2, 0x2, 0x2, 0x580, 0x582, 0x5, 0x2a, 
    0x16, 0x2, 0x581, 0x578, 0x3, 0x2, 0x2, 0x2, 0x581, 0x579, 0x3, 0x2, 
    0x2, 0x2, 0x581, 0x580, 0x3, 0x2, 0x2, 0x2, 0x582, 0xc9, 0x3, 0x2, 0x2, 
    0x2, 0x583, 0x58c, 0x5, 0x2a, 0x16, 0x2, 0x584, 0x587, 0x5, 0xa8, 0x55, 
    0x2, 0x585, 0x586, 0x9, 0x14, 0x2, 0x2, 0x586, 0x588, 0x5, 0xa8, 0x55, 
    0x2, 0x587, 0x585, 0x3, 0x2, 0x2, 0x2, 0x588, 0x589, 0x3, 0x2, 0x2, 
    0x2, 0x589, 0x587, 0x3, 0x2, 0x2, 0x2, 0x589, 0x58a, 0x3, 0x2, 0x2, 
    0x2, 0x58a, 0x58c, 0x3, 0x2, 0x2, 0x2, 0x58b, 0x583, 0x3, 0x2, 0x2, 
    0x2, 0x58b, 0x584, 0x3, 0x2, 0x2, 0x2, 0x58c, 0x58d, 0x3, 0x2, 0x2, 
    0x2, 0x58d, 0x591, 0x7, 0xb3, 0x2, 0x2, 0x58e, 0x592, 0x5, 0xb4, 0x5b, 
    0x2, 0x58f, 0x592, 0x5, 0x14e, 0xa8, 0x2, 0x590, 0x592, 0x5, 0xcc, 0x67, 
    0x2, 0x591, 0x58e, 0x3, 0x2, 0x2, 0x2, 0x591, 0x58f, 0x3, 0x2, 0x2, 
    0x2, 0x591, 0x590, 0x3, 0x2, 0x2, 0x2, 0x592, 0xcb, 0x3, 0x2, 0x2, 0x2, 
    0x593, 0x594, 0x7, 0xb4, 0x2, 0x2, 0x594, 0x595, 0x7, 0x6, 0x2, 0x2, 
    0x595, 0x596, 0x7, 0xc, 0x2, 0x2, 0x596, 0x597, 0x9, 0x1e, 0x2, 0x2, 
    0x597, 0x598, 0x7, 0xe, 0x2, 0x2, 0x598, 0x599, 0x7, 0xb7, 0x2, 0x2, 
    0x599, 0x59a, 0x7, 0x14, 0x2, 0x2, 0x59a, 0x59f, 0x7, 0x4, 0x2, 0x2, 
    0x59b, 0x59c, 0x7, 0xe, 0x2, 0x2, 0x59c, 0x59d, 0x7, 0x5b, 0x2, 0x2, 
    0x59d, 0x59e, 0x7, 0x4, 0x2, 0x2, 0x59e, 0x5a0, 0x7, 0x5c, 0x2, 0x2, 
    0x59f, 0x59b, 0x3, 0x2, 0x2, 0x2, 0x59f, 0x5a0, 0x3, 0x2, 0x2, 0x2, 
    0x5a0, 0x5a1, 0x3, 0x2, 0x2, 0x2, 0x5a1, 0x5a2, 0x7, 0xd, 0x2, 0x2, 
    0x5a2, 0xcd, 0x3, 0x2, 0x2, 0x2, 0x5a3, 0x5aa, 0x7, 0x10a, 0x2, 0x2, 
    0x5a4, 0x5ab, 0x5, 0xd2, 0x6a, 0x2, 0x5a5, 0x5ab, 0x5, 0xd4, 0x6b, 0x2, 
    0x5a6, 0x5ab, 0x5, 0xd6, 0x6c, 0x2, 0x5a7, 0x5ab, 0x7, 0x113, 0x2, 0x2, 
    0x5a8, 0x5ab, 0x5, 0xd0, 0x69, 0x2, 0x5a9, 0x5ab, 0x5, 0xec, 0x77, 0x2, 
    0x5aa, 0x5a4, 0x3, 0x2, 0x2, 0x2, 0x5aa, 0x5a5, 0x3, 0x2, 0x2, 0x2, 
    0x5aa, 0x5a6, 0x3, 0x2, 0x2, 0x2, 0x5aa, 0x5a7, 0x3, 0x2, 0x2, 0x2, 
    0x5aa, 0x5a8, 0x3, 0x2, 0x2, 0x2, 0x5aa, 0x5a9, 0x3, 0x2, 0x2, 0x2, 
    0x5ab, 0x5af, 0x3, 0x2, 0x2, 0x2, 0x5ac, 0x5ae, 0x5, 0x1c, 0xf, 0x2, 
    0x5ad, 0x5ac, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x5b1, 0x3, 0x2, 0x2, 0x2, 
    0x5af, 0x5ad, 0x3, 0x2, 0x2, 0x2, 0x5af, 0x5b0, 0x3, 0x2, 0x2, 0x2, 
    0x5b0, 0xcf, 0x3, 0x2, 0x2, 0x2, 0x5b1, 0x5af, 0x3, 0x2, 0x2, 0x2, 0x5b2, 
    0x5b4, 0x7, 0xc1, 0x2, 0x2, 0x5b3, 0x5b2, 0x3, 0x2, 0x2, 0x2, 0x5b3, 
    0x5b4, 0x3, 0x2, 0x2, 0x2, 0x5b4, 0x5b5, 0x3, 0x2, 0x2, 0x2, 0x5b5, 
    0x5b6, 0x7, 0x7d, 0x2, 0x2, 0x5b6, 0x5ba, 0x5, 0x9c, 0x4f, 0x2, 0x5b7, 
    0x5b8, 0x7, 0x63, 0x2, 0x2, 0x5b8, 0x5ba, 0x5, 0x14c, 0xa7, 0x2, 0x5b9, 
    0x5b3, 0x3, 0x2, 0x2, 0x2, 0x5b9, 0x5b7, 0x3, 0x2, 0x2, 0x2, 0x5ba, 
    0x5bc, 0x3, 0x2, 0x2, 0x2, 0x5bb, 0x5bd, 0x7, 0xe, 0x2, 0x2, 0x5bc, 
    0x5bb, 0x3, 0x2, 0x2, 0x2, 0x5bc, 0x5bd, 0x3, 0x2, 0x2, 0x2, 0x5bd, 
    0x5be, 0x3, 0x2, 0x2, 0x2, 0x5be, 0x5bf, 0x5, 0xec, 0x77, 0x2, 0x5bf, 
    0xd1, 0x3, 0x2, 0x2, 0x2, 0x5c0, 0x5c1, 0x9, 0x1f, 0x2, 0x2, 0x5c1, 
    0x5c6, 0x7, 0x5, 0x2, 0x2, 0x5c2, 0x5c7, 0x7, 0x10b, 0x2, 0x2, 0x5c3, 
    0x5c7, 0x7, 0x10c, 0x2, 0x2, 0x5c4, 0x5c5, 0x7, 0x10d, 0x2, 0x2, 0x5c5, 
    0x5c7, 0x5, 0xfe, 0x80, 0x2, 0x5c6, 0x5c2, 0x3, 0x2, 0x2, 0x2, 0x5c6, 
    0x5c3, 0x3, 0x2, 0x2, 0x2, 0x5c6, 0x5c4, 0x3, 0x2, 0x2, 0x2, 0x5c7, 
    0x5ce, 0x3, 0x2, 0x2, 0x2, 0x5c8, 0x5c9, 0x7, 0x10f, 0x2, 0x2, 0x5c9, 
    0x5ca, 0x5, 0x14c, 0xa7, 0x2, 0x5ca, 0x5cb, 0x7, 0x110, 0x2, 0x2, 0x5cb, 
    0x5cf, 0x3, 0x2, 0x2, 0x2, 0x5cc, 0x5cd, 0x7, 0x10e, 0x2, 0x2, 0x5cd, 
    0x5cf, 0x5, 0x14c, 0xa7, 0x2, 0x5ce, 0x5c8, 0x3, 0x2, 0x2, 0x2, 0x5ce, 
    0x5cc, 0x3, 0x2, 0x2, 0x2, 0x5cf, 0xd3, 0x3, 0x2, 0x2, 0x2, 0x5d0, 0x5d1, 
    0x9, 0x1f, 0x2, 0x2, 0x5d1, 0x5d4, 0x7, 0x5, 0x2, 0x2, 0x5d2, 0x5d4, 
    0x7, 0xd8, 0x2, 0x2, 0x5d3, 0x5d0, 0x3, 0x2, 0x2, 0x2, 0x5d3, 0x5d2, 
    0x3, 0x2, 0x2, 0x2, 0x5d4, 0x5d5, 0x3, 0x2, 0x2, 0x2, 0x5d5, 0x5d6, 
    0x7, 0x112, 0x2, 0x2, 0x5d6, 0xd5, 0x3, 0x2, 0x2, 0x2, 0x5d7, 0x5d8, 
    0x7, 0x79, 0x2, 0x2, 0x5d8, 0x5d9, 0x7, 0x5, 0x2, 0x2, 0x5d9, 0x5da, 
    0x7, 0xb8, 0x2, 0x2, 0x5da, 0x5db, 0x7, 0x5, 0x2, 0x2, 0x5db, 0x5dc, 
    0x7, 0x111, 0x2, 0x2, 0x5dc, 0xd7, 0x3, 0x2, 0x2, 0x2, 0x5dd, 0x5df, 
    0x7, 0x115, 0x2, 0x2, 0x5de, 0x5e0, 0x7, 0x8, 0x2, 0x2, 0x5df, 0x5de, 
    0x3, 0x2, 0x2, 0x2, 0x5df, 0x5e0, 0x3, 0x2, 0x2, 0x2, 0x5e0, 0x5e2, 
    0x3, 0x2, 0x2, 0x2, 0x5e1, 0x5e3, 0x5, 0x80, 0x41, 0x2, 0x5e2, 0x5e1, 
    0x3, 0x2, 0x2, 0x2, 0x5e3, 0x5e4, 0x3, 0x2, 0x2, 0x2, 0x5e4, 0x5e2, 
    0x3, 0x2, 0x2, 0x2, 0x5e4, 0x5e5, 0x3, 0x2, 0x2, 0x2, 0x5e5, 0x5e9, 
    0x3, 0x2, 0x2, 0x2, 0x5e6, 0x5e8, 0x5, 0x1c, 0xf, 0x2, 0x5e7, 0x5e6, 
    0x3, 0x2, 0x2, 0x2, 0x5e8, 0x5eb, 0x3, 0x2, 0x2, 0x2, 0x5e9, 0x5e7, 
    0x3, 0x2, 0x2, 0x2, 0x5e9, 0x5ea, 0x3, 0x2, 0x2, 0x2, 0x5ea, 0xd9, 0x3, 
    0x2, 0x2, 0x2, 0x5eb, 0x5e9, 0x3, 0x2, 0x2, 0x2, 0x5ec, 0x5ee, 0x7, 
    0x114, 0x2, 0x2, 0x5ed, 0x5ef, 0x7, 0x8, 0x2, 0x2, 0x5ee, 0x5ed, 0x3, 
    0x2, 0x2, 0x2, 0x5ee, 0x5ef, 0x3, 0x2, 0x2, 0x2, 0x5ef, 0x5f3, 0x3, 
    0x2, 0x2, 0x2, 0x5f0, 0x5f2, 0x5, 0xdc, 0x6f, 0x2, 0x5f1, 0x5f0, 0x3, 
    0x2, 0x2, 0x2, 0x5f2, 0x5f5, 0x3, 0x2, 0x2, 0x2, 0x5f3, 0x5f1, 0x3, 
    0x2, 0x2, 0x2, 0x5f3, 0x5f4, 0x3, 0x2, 0x2, 0x2, 0x5f4, 0x5f7, 0x3, 
    0x2, 0x2, 0x2, 0x5f5, 0x5f3, 0x3, 0x2, 0x2, 0x2, 0x5f6, 0x5f8, 0x5, 
    0xe0, 0x71, 0x2, 0x5f7, 0x5f6, 0x3, 0x2, 0x2, 0x2, 0x5f8, 0x5f9, 0x3, 
    0x2, 0x2, 0x2, 0x5f9, 0x5f7, 0x3, 0x2, 0x2, 0x2, 0x5f9, 0x5fa, 0x3, 
    0x2, 0x2, 0x2, 0x5fa, 0x5fe, 0x3, 0x2, 0x2, 0x2, 0x5fb, 0x5fd, 0x5, 
    0x1c, 0xf, 0x2, 0x5fc, 0x5fb, 0x3, 0x2, 0x2, 0x2, 0x5fd, 0x600, 0x3, 
    0x2, 0x2, 0x2, 0x5fe, 0x5fc, 0x3, 0x2, 0x2, 0x2, 0x5fe, 0x5ff, 0x3, 
    0x2, 0x2, 0x2, 0x5ff, 0xdb, 0x3, 0x2, 0x2, 0x2, 0x600, 0x5fe, 0x3, 0x2, 
    0x2, 0x2, 0x601, 0x617, 0x7, 0x116, 0x2, 0x2, 0x602, 0x603, 0x7, 0x117, 
    0x2, 0x2, 0x603, 0x605, 0x5, 0x14c, 0xa7, 0x2, 0x604, 0x606, 0x5, 0x80, 
    0x41, 0x2, 0x605, 0x604, 0x3, 0x2, 0x2, 0x2, 0x606, 0x607, 0x3, 0x2, 
    0x2, 0x2, 0x607, 0x605, 0x3, 0x2, 0x2, 0x2, 0x607, 0x608, 0x3, 0x2, 
    0x2, 0x2, 0x608, 0x618, 0x3, 0x2, 0x2, 0x2, 0x609, 0x60a, 0x5, 0x14c, 
    0xa7, 0x2, 0x60a, 0x60b, 0x7, 0x16, 0x2, 0x2, 0x60b, 0x610, 0x5, 0x13e, 
    0xa0, 0x2, 0x60c, 0x60d, 0x7, 0xe, 0x2, 0x2, 0x60d, 0x60f, 0x5, 0xde, 
    0x70, 0x2, 0x60e, 0x60c, 0x3, 0x2, 0x2, 0x2, 0x60f, 0x612, 0x3, 0x2, 
    0x2, 0x2, 0x610, 0x60e, 0x3, 0x2, 0x2, 0x2, 0x610, 0x611, 0x3, 0x2, 
    0x2, 0x2, 0x611, 0x615, 0x3, 0x2, 0x2, 0x2, 0x612, 0x610, 0x3, 0x2, 
    0x2, 0x2, 0x613, 0x614, 0x7, 0xc1, 0x2, 0x2, 0x614, 0x616, 0x7, 0x8, 
    0x2, 0x2, 0x615, 0x613, 0x3, 0x2, 0x2, 0x2, 0x615, 0x616, 0x3, 0x2, 
    0x2, 0x2, 0x616, 0x618, 0x3, 0x2, 0x2, 0x2, 0x617, 0x602, 0x3, 0x2, 
    0x2, 0x2, 0x617, 0x609, 0x3, 0x2, 0x2, 0x2, 0x618, 0x61c, 0x3, 0x2, 
    0x2, 0x2, 0x619, 0x61a, 0x7, 0x118, 0x2, 0x2, 0x61a, 0x61c, 0x7, 0x7, 
    0x2, 0x2, 0x61b, 0x601, 0x3, 0x2, 0x2, 0x2, 0x61b, 0x619, 0x3, 0x2, 
    0x2, 0x2, 0x61c, 0xdd, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x61e, 0x5, 0x14c, 
    0xa7, 0x2, 0x61e, 0x61f, 0x7, 0x16, 0x2, 0x2, 0x61f, 0x620, 0x5, 0x13e, 
    0xa0, 0x2, 0x620, 0xdf, 0x3, 0x2, 0x2, 0x2, 0x621, 0x628, 0x7, 0x119, 
    0x2, 0x2, 0x622, 0x624, 0x5, 0x80, 0x41, 0x2, 0x623, 0x622, 0x3, 0x2, 
    0x2, 0x2, 0x624, 0x625, 0x3, 0x2, 0x2, 0x2, 0x625, 0x623, 0x3, 0x2, 
    0x2, 0x2, 0x625, 0x626, 0x3, 0x2, 0x2, 0x2, 0x626, 0x629, 0x3, 0x2, 
    0x2, 0x2, 0x627, 0x629, 0x5, 0xec, 0x77, 0x2, 0x628, 0x623, 0x3, 0x2, 
    0x2, 0x2, 0x628, 0x627, 0x3, 0x2, 0x2, 0x2, 0x629, 0xe1, 0x3, 0x2, 0x2, 
    0x2, 0x62a, 0x62f, 0x5, 0xe4, 0x73, 0x2, 0x62b, 0x62f, 0x5, 0xe6, 0x74, 
    0x2, 0x62c, 0x62f, 0x5, 0xe8, 0x75, 0x2, 0x62d, 0x62f, 0x5, 0xea, 0x76, 
    0x2, 0x62e, 0x62a, 0x3, 0x2, 0x2, 0x2, 0x62e, 0x62b, 0x3, 0x2, 0x2, 
    0x2, 0x62e, 0x62c, 0x3, 0x2, 0x2, 0x2, 0x62e, 0x62d, 0x3, 0x2, 0x2, 
    0x2, 0x62f, 0xe3, 0x3, 0x2, 0x2, 0x2, 0x630, 0x631, 0x7, 0x78, 0x2, 
    0x2, 0x631, 0x632, 0x7, 0x5, 0x2, 0x2, 0x632, 0x634, 0x9, 0x20, 0x2, 
    0x2, 0x633, 0x635, 0x7, 0x8, 0x2, 0x2, 0x634, 0x633, 0x3, 0x2, 0x2, 
    0x2, 0x634, 0x635, 0x3, 0x2, 0x2, 0x2, 0x635, 0x636, 0x3, 0x2, 0x2, 
    0x2, 0x636, 0x63a, 0x5, 0x8c, 0x47, 0x2, 0x637, 0x639, 0x5, 0x1c, 0xf, 
    0x2, 0x638, 0x637, 0x3, 0x2, 0x2, 0x2, 0x639, 0x63c, 0x3, 0x2, 0x2, 
    0x2, 0x63a, 0x638, 0x3, 0x2, 0x2, 0x2, 0x63a, 0x63b, 0x3, 0x2, 0x2, 
    0x2, 0x63b, 0x651, 0x3, 0x2, 0x2, 0x2, 0x63c, 0x63a, 0x3, 0x2, 0x2, 
    0x2, 0x63d, 0x63e, 0x9, 0x20, 0x2, 0x2, 0x63e, 0x63f, 0x7, 0x78, 0x2, 
    0x2, 0x63f, 0x641, 0x7, 0x5, 0x2, 0x2, 0x640, 0x642, 0x7, 0x8, 0x2, 
    0x2, 0x641, 0x640, 0x3, 0x2, 0x2, 0x2, 0x641, 0x642, 0x3, 0x2, 0x2, 
    0x2, 0x642, 0x643, 0x3, 0x2, 0x2, 0x2, 0x643, 0x647, 0x5, 0x8c, 0x47, 
    0x2, 0x644, 0x646, 0x5, 0x1c, 0xf, 0x2, 0x645, 0x644, 0x3, 0x2, 0x2, 
    0x2, 0x646, 0x649, 0x3, 0x2, 0x2, 0x2, 0x647, 0x645, 0x3, 0x2, 0x2, 
    0x2, 0x647, 0x648, 0x3, 0x2, 0x2, 0x2, 0x648, 0x651, 0x3, 0x2, 0x2, 
    0x2, 0x649, 0x647, 0x3, 0x2, 0x2, 0x2, 0x64a, 0x64b, 0x7, 0x78, 0x2, 
    0x2, 0x64b, 0x64c, 0x7, 0x5, 0x2, 0x2, 0x64c, 0x651, 0x7, 0x127, 0x2, 
    0x2, 0x64d, 0x64e, 0x7, 0x127, 0x2, 0x2, 0x64e, 0x64f, 0x7, 0x78, 0x2, 
    0x2, 0x64f, 0x651, 0x7, 0x5, 0x2, 0x2, 0x650, 0x630, 0x3, 0x2, 0x2, 
    0x2, 0x650, 0x63d, 0x3, 0x2, 0x2, 0x2, 0x650, 0x64a, 0x3, 0x2, 0x2, 
    0x2, 0x650, 0x64d, 0x3, 0x2, 0x2, 0x2, 0x651, 0xe5, 0x3, 0x2, 0x2, 0x2, 
    0x652, 0x653, 0x5, 0x52, 0x2a, 0x2, 0x653, 0x654, 0x7, 0x125, 0x2, 0x2, 
    0x654, 0x658, 0x5, 0x54, 0x2b, 0x2, 0x655, 0x657, 0x5, 0x1c, 0xf, 0x2, 
    0x656, 0x655, 0x3, 0x2, 0x2, 0x2, 0x657, 0x65a, 0x3, 0x2, 0x2, 0x2, 
    0x658, 0x656, 0x3, 0x2, 0x2, 0x2, 0x658, 0x659, 0x3, 0x2, 0x2, 0x2, 
    0x659, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x65a, 0x658, 0x3, 0x2, 0x2, 0x2, 
    0x65b, 0x65c, 0x5, 0x60, 0x31, 0x2, 0x65c, 0x65d, 0x7, 0x125, 0x2, 0x2, 
    0x65d, 0x661, 0x5, 0x62, 0x32, 0x2, 0x65e, 0x660, 0x5, 0x1c, 0xf, 0x2, 
    0x65f, 0x65e, 0x3, 0x2, 0x2, 0x2, 0x660, 0x663, 0x3, 0x2, 0x2, 0x2, 
    0x661, 0x65f, 0x3, 0x2, 0x2, 0x2, 0x661, 0x662, 0x3, 0x2, 0x2, 0x2, 
    0x662, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x663, 0x661, 0x3, 0x2, 0x2, 0x2, 
    0x664, 0x665, 0x5, 0x6e, 0x38, 0x2, 0x665, 0x666, 0x7, 0x125, 0x2, 0x2, 
    0x666, 0x66a, 0x5, 0x70, 0x39, 0x2, 0x667, 0x669, 0x5, 0x1c, 0xf, 0x2, 
    0x668, 0x667, 0x3, 0x2, 0x2, 0x2, 0x669, 0x66c, 0x3, 0x2, 0x2, 0x2, 
    0x66a, 0x668, 0x3, 0x2, 0x2, 0x2, 0x66a, 0x66b, 0x3, 0x2, 0x2, 0x2, 
    0x66b, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x66c, 0x66a, 0x3, 0x2, 0x2, 0x2, 
    0x66d, 0x66e, 0x5, 0x78, 0x3d, 0x2, 0x66e, 0x66f, 0x7, 0x125, 0x2, 0x2, 
    0x66f, 0x673, 0x5, 0x7a, 0x3e, 0x2, 0x670, 0x672, 0x5, 0x1c, 0xf, 0x2, 
    0x671, 0x670, 0x3, 0x2, 0x2, 0x2, 0x672, 0x675, 0x3, 0x2, 0x2, 0x2, 
    0x673, 0x671, 0x3, 0x2, 0x2, 0x2, 0x673, 0x674, 0x3, 0x2, 0x2, 0x2, 
    0x674, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x675, 0x673, 0x3, 0x2, 0x2, 0x2, 
    0x676, 0x677, 0x7, 0x125, 0x2, 0x2, 0x677, 0x678, 0x5, 0x52, 0x2a, 0x2, 
    0x678, 0x67c, 0x5, 0x54, 0x2b, 0x2, 0x679, 0x67b, 0x5, 0x1c, 0xf, 0x2, 
    0x67a, 0x679, 0x3, 0x2, 0x2, 0x2, 0x67b, 0x67e, 0x3, 0x2, 0x2, 0x2, 
    0x67c, 0x67a, 0x3, 0x2, 0x2, 0x2, 0x67c, 0x67d, 0x3, 0x2, 0x2, 0x2, 
    0x67d, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x67e, 0x67c, 0x3, 0x2, 0x2, 0x2, 
    0x67f, 0x680, 0x7, 0x125, 0x2, 0x2, 0x680, 0x681, 0x5, 0x60, 0x31, 0x2, 
    0x681, 0x685, 0x5, 0x62, 0x32, 0x2, 0x682, 0x684, 0x5, 0x1c, 0xf, 0x2, 
    0x683, 0x682, 0x3, 0x2, 0x2, 0x2, 0x684, 0x687, 0x3, 0x2, 0x2, 0x2, 
    0x685, 0x683, 0x3, 0x2, 0x2, 0x2, 0x685, 0x686, 0x3, 0x2, 0x2, 0x2, 
    0x686, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x687, 0x685, 0x3, 0x2, 0x2, 0x2, 
    0x688, 0x689, 0x7, 0x125, 0x2, 0x2, 0x689, 0x68a, 0x5, 0x6e, 0x38, 0x2, 
    0x68a, 0x68e, 0x5, 0x70, 0x39, 0x2, 0x68b, 0x68d, 0x5, 0x1c, 0xf, 0x2, 
    0x68c, 0x68b, 0x3, 0x2, 0x2, 0x2, 0x68d, 0x690, 0x3, 0x2, 0x2, 0x2, 
    0x68e, 0x68c, 0x3, 0x2, 0x2, 0x2, 0x68e, 0x68f, 0x3, 0x2, 0x2, 0x2, 
    0x68f, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x690, 0x68e, 0x3, 0x2, 0x2, 0x2, 
    0x691, 0x692, 0x7, 0x125, 0x2, 0x2, 0x692, 0x693, 0x5, 0x78, 0x3d, 0x2, 
    0x693, 0x697, 0x5, 0x7a, 0x3e, 0x2, 0x694, 0x696, 0x5, 0x1c, 0xf, 0x2, 
    0x695, 0x694, 0x3, 0x2, 0x2, 0x2, 0x696, 0x699, 0x3, 0x2, 0x2, 0x2, 
    0x697, 0x695, 0x3, 0x2, 0x2, 0x2, 0x697, 0x698, 0x3, 0x2, 0x2, 0x2, 
    0x698, 0x69b, 0x3, 0x2, 0x2, 0x2, 0x699, 0x697, 0x3, 0x2, 0x2, 0x2, 
    0x69a, 0x652, 0x3, 0x2, 0x2, 0x2, 0x69a, 0x65b, 0x3, 0x2, 0x2, 0x2, 
    0x69a, 0x664, 0x3, 0x2, 0x2, 0x2, 0x69a, 0x66d, 0x3, 0x2, 0x2, 0x2, 
    0x69a, 0x676, 0x3, 0x2, 0x2, 0x2, 0x69a, 0x67f, 0x3, 0x2, 0x2, 0x2, 
    0x69a, 0x688, 0x3, 0x2, 0x2, 0x2, 0x69a, 0x691, 0x3, 0x2, 0x2, 0x2, 
    0x69b, 0xe7, 0x3, 0x2, 0x2, 0x2, 0x69c, 0x69d, 0x7, 0x128, 0x2, 0x2, 
    0x69d, 0x69e, 0x5, 0x8e, 0x48, 0x2, 0x69e, 0x69f, 0x7, 0x125, 0x2, 0x2, 
    0x69f, 0x6a0, 0x7, 0x8, 0x2, 0x2, 0x6a0, 0x6a7, 0x3, 0x2, 0x2, 0x2, 
    0x6a1, 0x6a2, 0x7, 0x125, 0x2, 0x2, 0x6a2, 0x6a3, 0x7, 0x128, 0x2, 0x2, 
    0x6a3, 0x6a4, 0x5, 0x8e, 0x48, 0x2, 0x6a4, 0x6a5, 0x7, 0x8, 0x2, 0x2, 
    0x6a5, 0x6a7, 0x3, 0x2, 0x2, 0x2, 0x6a6, 0x69c, 0x3, 0x2, 0x2, 0x2, 
    0x6a6, 0x6a1, 0x3, 0x2, 0x2, 0x2, 0x6a7, 0xe9, 0x3, 0x2, 0x2, 0x2, 0x6a8, 
    0x6a9, 0x7, 0x129, 0x2, 0x2, 0x6a9, 0x6aa, 0x5, 0x14c, 0xa7, 0x2, 0x6aa, 
    0x6ab, 0x7, 0x125, 0x2, 0x2, 0x6ab, 0x6ac, 0x7, 0x68, 0x2, 0x2, 0x6ac, 
    0x6ad, 0x5, 0xec, 0x77, 0x2, 0x6ad, 0x6b5, 0x3, 0x2, 0x2, 0x2, 0x6ae, 
    0x6af, 0x7, 0x125, 0x2, 0x2, 0x6af, 0x6b0, 0x7, 0x129, 0x2, 0x2, 0x6b0, 
    0x6b1, 0x5, 0x14c, 0xa7, 0x2, 0x6b1, 0x6b2, 0x7, 0x94, 0x2, 0x2, 0x6b2, 
    0x6b3, 0x5, 0xec, 0x77, 0x2, 0x6b3, 0x6b5, 0x3, 0x2, 0x2, 0x2, 0x6b4, 
    0x6a8, 0x3, 0x2, 0x2, 0x2, 0x6b4, 0x6ae, 0x3, 0x2, 0x2, 0x2, 0x6b5, 
    0xeb, 0x3, 0x2, 0x2, 0x2, 0x6b6, 0x6c5, 0x5, 0xee, 0x78, 0x2, 0x6b7, 
    0x6c5, 0x5, 0x11c, 0x8f, 0x2, 0x6b8, 0x6c5, 0x5, 0x11e, 0x90, 0x2, 0x6b9, 
    0x6c5, 0x5, 0x120, 0x91, 0x2, 0x6ba, 0x6c5, 0x5, 0x122, 0x92, 0x2, 0x6bb, 
    0x6c5, 0x5, 0x124, 0x93, 0x2, 0x6bc, 0x6c5, 0x5, 0x126, 0x94, 0x2, 0x6bd, 
    0x6c5, 0x5, 0x128, 0x95, 0x2, 0x6be, 0x6c5, 0x5, 0x12a, 0x96, 0x2, 0x6bf, 
    0x6c5, 0x5, 0x12c, 0x97, 0x2, 0x6c0, 0x6c5, 0x5, 0x12e, 0x98, 0x2, 0x6c1, 
    0x6c5, 0x5, 0x130, 0x99, 0x2, 0x6c2, 0x6c5, 0x5, 0x132, 0x9a, 0x2, 0x6c3, 
    0x6c5, 0x5, 0x134, 0x9b, 0x2, 0x6c4, 0x6b6, 0x3, 0x2, 0x2, 0x2, 0x6c4, 
    0x6b7, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6b8, 0x3, 0x2, 0x2, 0x2, 0x6c4, 
    0x6b9, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6ba, 0x3, 0x2, 0x2, 0x2, 0x6c4, 
    0x6bb, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6bc, 0x3, 0x2, 0x2, 0x2, 0x6c4, 
    0x6bd, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6be, 0x3, 0x2, 0x2, 0x2, 0x6c4, 
    0x6bf, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6c0, 0x3, 0x2, 0x2, 0x2, 0x6c4, 
    0x6c1, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6c2, 0x3, 0x2, 0x2, 0x2, 0x6c4, 
    0x6c3, 0x3, 0x2, 0x2, 0x2, 0x6c5, 0xed, 0x3, 0x2, 0x2, 0x2, 0x6c6, 0x6cb, 
    0x5, 0xf0, 0x79, 0x2, 0x6c7, 0x6c8, 0x7, 0xb9, 0x2, 0x2, 0x6c8, 0x6ca, 
    0x5, 0xf0, 0x79, 0x2, 0x6c9, 0x6c7, 0x3, 0x2, 0x2, 0x2, 0x6ca, 0x6cd, 
    0x3, 0x2, 0x2, 0x2, 0x6cb, 0x6c9, 0x3, 0x2, 0x2, 0x2, 0x6cb, 0x6cc, 
    0x3, 0x2, 0x2, 0x2, 0x6cc, 0xef, 0x3, 0x2, 0x2, 0x2, 0x6cd, 0x6cb, 0x3, 
    0x2, 0x2, 0x2, 0x6ce, 0x6d3, 0x5, 0xf2, 0x7a, 0x2, 0x6cf, 0x6d0, 0x7, 
    0xb8, 0x2, 0x2, 0x6d0, 0x6d2, 0x5, 0xf2, 0x7a, 0x2, 0x6d1, 0x6cf, 0x3, 
    0x2, 0x2, 0x2, 0x6d2, 0x6d5, 0x3, 0x2, 0x2, 0x2, 0x6d3, 0x6d1, 0x3, 
    0x2, 0x2, 0x2, 0x6d3, 0x6d4, 0x3, 0x2, 0x2, 0x2, 0x6d4, 0xf1, 0x3, 0x2, 
    0x2, 0x2, 0x6d5, 0x6d3, 0x3, 0x2, 0x2, 0x2, 0x6d6, 0x6d8, 0x7, 0xba, 
    0x2, 0x2, 0x6d7, 0x6d6, 0x3, 0x2, 0x2, 0x2, 0x6d8, 0x6db, 0x3, 0x2, 
    0x2, 0x2, 0x6d9, 0x6d7, 0x3, 0x2, 0x2, 0x2, 0x6d9, 0x6da, 0x3, 0x2, 
    0x2, 0x2, 0x6da, 0x6dc, 0x3, 0x2, 0x2, 0x2, 0x6db, 0x6d9, 0x3, 0x2, 
    0x2, 0x2, 0x6dc, 0x6dd, 0x5, 0xf4, 0x7b, 0x2, 0x6dd, 0xf3, 0x3, 0x2, 
    0x2, 0x2, 0x6de, 0x6e1, 0x5, 0xfe, 0x80, 0x2, 0x6df, 0x6e1, 0x5, 0xfc, 
    0x7f, 0x2, 0x6e0, 0x6de, 0x3, 0x2, 0x2, 0x2, 0x6e0, 0x6df, 0x3, 0x2, 
    0x2, 0x2, 0x6e1, 0x6e9, 0x3, 0x2, 0x2, 0x2, 0x6e2, 0x6e3, 0x5, 0xf6, 
    0x7c, 0x2, 0x6e3, 0x6e4, 0x5, 0xfe, 0x80, 0x2, 0x6e4, 0x6ea, 0x3, 0x2, 
    0x2, 0x2, 0x6e5, 0x6ea, 0x5, 0xf8, 0x7d, 0x2, 0x6e6, 0x6ea, 0x7, 0xbf, 
    0x2, 0x2, 0x6e7, 0x6ea, 0x7, 0xc0, 0x2, 0x2, 0x6e8, 0x6ea, 0x5, 0xfa, 
    0x7e, 0x2, 0x6e9, 0x6e2, 0x3, 0x2, 0x2, 0x2, 0x6e9, 0x6e5, 0x3, 0x2, 
    0x2, 0x2, 0x6e9, 0x6e6, 0x3, 0x2, 0x2, 0x2, 0x6e9, 0x6e7, 0x3, 0x2, 
    0x2, 0x2, 0x6e9, 0x6e8, 0x3, 0x2, 0x2, 0x2, 0x6e9, 0x6ea, 0x3, 0x2, 
    0x2, 0x2, 0x6ea, 0x6ef, 0x3, 0x2, 0x2, 0x2, 0x6eb, 0x6ec, 0x5, 0x8e, 
    0x48, 0x2, 0x6ec, 0x6ed, 0x7, 0x90, 0x2, 0x2, 0x6ed, 0x6ef, 0x3, 0x2, 
    0x2, 0x2, 0x6ee, 0x6e0, 0x3, 0x2, 0x2, 0x2, 0x6ee, 0x6eb, 0x3, 0x2, 
    0x2, 0x2, 0x6ef, 0xf5, 0x3, 0x2, 0x2, 0x2, 0x6f0, 0x6f1, 0x9, 0x21, 
    0x2, 0x2, 0x6f1, 0xf7, 0x3, 0x2, 0x2, 0x2, 0x6f2, 0x6f3, 0x7, 0x73, 
    0x2, 0x2, 0x6f3, 0x6f4, 0x5, 0xfe, 0x80, 0x2, 0x6f4, 0x6f6, 0x5, 0x46, 
    0x24, 0x2, 0x6f5, 0x6f7, 0x7, 0x76, 0x2, 0x2, 0x6f6, 0x6f5, 0x3, 0x2, 
    0x2, 0x2, 0x6f6, 0x6f7, 0x3, 0x2, 0x2, 0x2, 0x6f7, 0x6f8, 0x3, 0x2, 
    0x2, 0x2, 0x6f8, 0x6f9, 0x5, 0xfe, 0x80, 0x2, 0x6f9, 0x705, 0x3, 0x2, 
    0x2, 0x2, 0x6fa, 0x6fb, 0x7, 0x77, 0x2, 0x2, 0x6fb, 0x702, 0x5, 0xfe, 
    0x80, 0x2, 0x6fc, 0x6fe, 0x5, 0x46, 0x24, 0x2, 0x6fd, 0x6ff, 0x7, 0x76, 
    0x2, 0x2, 0x6fe, 0x6fd, 0x3, 0x2, 0x2, 0x2, 0x6fe, 0x6ff, 0x3, 0x2, 
    0x2, 0x2, 0x6ff, 0x700, 0x3, 0x2, 0x2, 0x2, 0x700, 0x701, 0x5, 0xfe, 
    0x80, 0x2, 0x701, 0x703, 0x3, 0x2, 0x2, 0x2, 0x702, 0x6fc, 0x3, 0x2, 
    0x2, 0x2, 0x702, 0x703, 0x3, 0x2, 0x2, 0x2, 0x703, 0x705, 0x3, 0x2, 
    0x2, 0x2, 0x704, 0x6f2, 0x3, 0x2, 0x2, 0x2, 0x704, 0x6fa, 0x3, 0x2, 
    0x2, 0x2, 0x705, 0xf9, 0x3, 0x2, 0x2, 0x2, 0x706, 0x707, 0x7, 0xc1, 
    0x2, 0x2, 0x707, 0x708, 0x7, 0xc, 0x2, 0x2, 0x708, 0x70d, 0x5, 0xec, 
    0x77, 0x2, 0x709, 0x70a, 0x7, 0xe, 0x2, 0x2, 0x70a, 0x70c, 0x5, 0xec, 
    0x77, 0x2, 0x70b, 0x709, 0x3, 0x2, 0x2, 0x2, 0x70c, 0x70f, 0x3, 0x2, 
    0x2, 0x2, 0x70d, 0x70b, 0x3, 0x2, 0x2, 0x2, 0x70d, 0x70e, 0x3, 0x2, 
    0x2, 0x2, 0x70e, 0x710, 0x3, 0x2, 0x2, 0x2, 0x70f, 0x70d, 0x3, 0x2, 
    0x2, 0x2, 0x710, 0x711, 0x7, 0xd, 0x2, 0x2, 0x711, 0xfb, 0x3, 0x2, 0x2, 
    0x2, 0x712, 0x713, 0x9, 0x22, 0x2, 0x2, 0x713, 0x714, 0x7, 0x73, 0x2, 
    0x2, 0x714, 0x715, 0x5, 0xfe, 0x80, 0x2, 0x715, 0x716, 0x5, 0x46, 0x24, 
    0x2, 0x716, 0x717, 0x5, 0xfe, 0x80, 0x2, 0x717, 0xfd, 0x3, 0x2, 0x2, 
    0x2, 0x718, 0x71d, 0x5, 0x100, 0x81, 0x2, 0x719, 0x71a, 0x9, 0x23, 0x2, 
    0x2, 0x71a, 0x71c, 0x5, 0x100, 0x81, 0x2, 0x71b, 0x719, 0x3, 0x2, 0x2, 
    0x2, 0x71c, 0x71f, 0x3, 0x2, 0x2, 0x2, 0x71d, 0x71b, 0x3, 0x2, 0x2, 
    0x2, 0x71d, 0x71e, 0x3, 0x2, 0x2, 0x2, 0x71e, 0xff, 0x3, 0x2, 0x2, 0x2, 
    0x71f, 0x71d, 0x3, 0x2, 0x2, 0x2, 0x720, 0x725, 0x5, 0x102, 0x82, 0x2, 
    0x721, 0x722, 0x9, 0x24, 0x2, 0x2, 0x722, 0x724, 0x5, 0x102, 0x82, 0x2, 
    0x723, 0x721, 0x3, 0x2, 0x2, 0x2, 0x724, 0x727, 0x3, 0x2, 0x2, 0x2, 
    0x725, 0x723, 0x3, 0x2, 0x2, 0x2, 0x725, 0x726, 0x3, 0x2, 0x2, 0x2, 
    0x726, 0x101, 0x3, 0x2, 0x2, 0x2, 0x727, 0x725, 0x3, 0x2, 0x2, 0x2, 
    0x728, 0x72a, 0x7, 0x12, 0x2, 0x2, 0x729, 0x728, 0x3, 0x2, 0x2, 0x2, 
    0x72a, 0x72d, 0x3, 0x2, 0x2, 0x2, 0x72b, 0x729, 0x3, 0x2, 0x2, 0x2, 
    0x72b, 0x72c, 0x3, 0x2, 0x2, 0x2, 0x72c, 0x72e, 0x3, 0x2, 0x2, 0x2, 
    0x72d, 0x72b, 0x3, 0x2, 0x2, 0x2, 0x72e, 0x72f, 0x5, 0x104, 0x83, 0x2, 
    0x72f, 0x103, 0x3, 0x2, 0x2, 0x2, 0x730, 0x733, 0x5, 0x108, 0x85, 0x2, 
    0x731, 0x732, 0x7, 0x15, 0x2, 0x2, 0x732, 0x734, 0x5, 0x106, 0x84, 0x2, 
    0x733, 0x731, 0x3, 0x2, 0x2, 0x2, 0x733, 0x734, 0x3, 0x2, 0x2, 0x2, 
    0x734, 0x105, 0x3, 0x2, 0x2, 0x2, 0x735, 0x737, 0x7, 0x12, 0x2, 0x2, 
    0x736, 0x735, 0x3, 0x2, 0x2, 0x2, 0x736, 0x737, 0x3, 0x2, 0x2, 0x2, 
    0x737, 0x738, 0x3, 0x2, 0x2, 0x2, 0x738, 0x739, 0x5, 0x108, 0x85, 0x2, 
    0x739, 0x107, 0x3, 0x2, 0x2, 0x2, 0x73a, 0x745, 0x5, 0x140, 0xa1, 0x2, 
    0x73b, 0x745, 0x5, 0x10a, 0x86, 0x2, 0x73c, 0x745, 0x5, 0x10e, 0x88, 
    0x2, 0x73d, 0x745, 0x5, 0x110, 0x89, 0x2, 0x73e, 0x745, 0x5, 0x14c, 
    0xa7, 0x2, 0x73f, 0x745, 0x5, 0x112, 0x8a, 0x2, 0x740, 0x745, 0x5, 0x114, 
    0x8b, 0x2, 0x741, 0x745, 0x5, 0x116, 0x8c, 0x2, 0x742, 0x745, 0x5, 0x118, 
    0x8d, 0x2, 0x743, 0x745, 0x5, 0x11a, 0x8e, 0x2, 0x744, 0x73a, 0x3, 0x2, 
    0x2, 0x2, 0x744, 0x73b, 0x3, 0x2, 0x2, 0x2, 0x744, 0x73c, 0x3, 0x2, 
    0x2, 0x2, 0x744, 0x73d, 0x3, 0x2, 0x2, 0x2, 0x744, 0x73e, 0x3, 0x2, 
    0x2, 0x2, 0x744, 0x73f, 0x3, 0x2, 0x2, 0x2, 0x744, 0x740, 0x3, 0x2, 
    0x2, 0x2, 0x744, 0x741, 0x3, 0x2, 0x2, 0x2, 0x744, 0x742, 0x3, 0x2, 
    0x2, 0x2, 0x744, 0x743, 0x3, 0x2, 0x2, 0x2, 0x745, 0x109, 0x3, 0x2, 
    0x2, 0x2, 0x746, 0x749, 0x5, 0x14c, 0xa7, 0x2, 0x747, 0x749, 0x5, 0x110, 
    0x89, 0x2, 0x748, 0x746, 0x3, 0x2, 0x2, 0x2, 0x748, 0x747, 0x3, 0x2, 
    0x2, 0x2, 0x749, 0x74a, 0x3, 0x2, 0x2, 0x2, 0x74a, 0x74b, 0x7, 0xb9, 
    0x2, 0x2, 0x74b, 0x74c, 0x5, 0x10c, 0x87, 0x2, 0x74c, 0x74d, 0x7, 0xbd, 
    0x2, 0x2, 0x74d, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x74e, 0x750, 0x7, 0x12, 
    0x2, 0x2, 0x74f, 0x74e, 0x3, 0x2, 0x2, 0x2, 0x74f, 0x750, 0x3, 0x2, 
    0x2, 0x2, 0x750, 0x751, 0x3, 0x2, 0x2, 0x2, 0x751, 0x754, 0x5, 0x140, 
    0xa1, 0x2, 0x752, 0x754, 0x5, 0x88, 0x45, 0x2, 0x753, 0x74f, 0x3, 0x2, 
    0x2, 0x2, 0x753, 0x752, 0x3, 0x2, 0x2, 0x2, 0x754, 0x10d, 0x3, 0x2, 
    0x2, 0x2, 0x755, 0x756, 0x5, 0x14c, 0xa7, 0x2, 0x756, 0x757, 0x7, 0xc, 
    0x2, 0x2, 0x757, 0x75c, 0x5, 0xec, 0x77, 0x2, 0x758, 0x759, 0x7, 0xe, 
    0x2, 0x2, 0x759, 0x75b, 0x5, 0xec, 0x77, 0x2, 0x75a, 0x758, 0x3, 0x2, 
    0x2, 0x2, 0x75b, 0x75e, 0x3, 0x2, 0x2, 0x2, 0x75c, 0x75a, 0x3, 0x2, 
    0x2, 0x2, 0x75c, 0x75d, 0x3, 0x2, 0x2, 0x2, 0x75d, 0x75f, 0x3, 0x2, 
    0x2, 0x2, 0x75e, 0x75c, 0x3, 0x2, 0x2, 0x2, 0x75f, 0x762, 0x7, 0xd, 
    0x2, 0x2, 0x760, 0x761, 0x7, 0x10, 0x2, 0x2, 0x761, 0x763, 0x5, 0x14c, 
    0xa7, 0x2, 0x762, 0x760, 0x3, 0x2, 0x2, 0x2, 0x762, 0x763, 0x3, 0x2, 
    0x2, 0x2, 0x763, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x764, 0x765, 0x5, 0x14c, 
    0xa7, 0x2, 0x765, 0x766, 0x7, 0x10, 0x2, 0x2, 0x766, 0x767, 0x5, 0x14c, 
    0xa7, 0x2, 0x767, 0x111, 0x3, 0x2, 0x2, 0x2, 0x768, 0x769, 0x9, 0x25, 
    0x2, 0x2, 0x769, 0x76a, 0x7, 0xc, 0x2, 0x2, 0x76a, 0x76f, 0x5, 0xec, 
    0x77, 0x2, 0x76b, 0x76c, 0x7, 0xe, 0x2, 0x2, 0x76c, 0x76e, 0x5, 0xec, 
    0x77, 0x2, 0x76d, 0x76b, 0x3, 0x2, 0x2, 0x2, 0x76e, 0x771, 0x3, 0x2, 
    0x2, 0x2, 0x76f, 0x76d, 0x3, 0x2, 0x2, 0x2, 0x76f, 0x770, 0x3, 0x2, 
    0x2, 0x2, 0x770, 0x772, 0x3, 0x2, 0x2, 0x2, 0x771, 0x76f, 0x3, 0x2, 
    0x2, 0x2, 0x772, 0x773, 0x7, 0xd, 0x2, 0x2, 0x773, 0x113, 0x3, 0x2, 
    0x2, 0x2, 0x774, 0x775, 0x7, 0xca, 0x2, 0x2, 0x775, 0x776, 0x7, 0xc, 
    0x2, 0x2, 0x776, 0x777, 0x5, 0xec, 0x77, 0x2, 0x777, 0x778, 0x7, 0xd, 
    0x2, 0x2, 0x778, 0x115, 0x3, 0x2, 0x2, 0x2, 0x779, 0x77a, 0x9, 0x26, 
    0x2, 0x2, 0x77a, 0x77b, 0x7, 0xc, 0x2, 0x2, 0x77b, 0x780, 0x5, 0xec, 
    0x77, 0x2, 0x77c, 0x77d, 0x7, 0xe, 0x2, 0x2, 0x77d, 0x77f, 0x5, 0xec, 
    0x77, 0x2, 0x77e, 0x77c, 0x3, 0x2, 0x2, 0x2, 0x77f, 0x782, 0x3, 0x2, 
    0x2, 0x2, 0x780, 0x77e, 0x3, 0x2, 0x2, 0x2, 0x780, 0x781, 0x3, 0x2, 
    0x2, 0x2, 0x781, 0x783, 0x3, 0x2, 0x2, 0x2, 0x782, 0x780, 0x3, 0x2, 
    0x2, 0x2, 0x783, 0x784, 0x7, 0xd, 0x2, 0x2, 0x784, 0x785, 0x7, 0x5b, 
    0x2, 0x2, 0x785, 0x786, 0x7, 0x4, 0x2, 0x2, 0x786, 0x787, 0x7, 0x5c, 
    0x2, 0x2, 0x787, 0x117, 0x3, 0x2, 0x2, 0x2, 0x788, 0x78c, 0x7, 0xd8, 
    0x2, 0x2, 0x789, 0x78a, 0x9, 0x27, 0x2, 0x2, 0x78a, 0x78c, 0x5, 0x2a, 
    0x16, 0x2, 0x78b, 0x788, 0x3, 0x2, 0x2, 0x2, 0x78b, 0x789, 0x3, 0x2, 
    0x2, 0x2, 0x78c, 0x78f, 0x3, 0x2, 0x2, 0x2, 0x78d, 0x78e, 0x7, 0xc1, 
    0x2, 0x2, 0x78e, 0x790, 0x5, 0x14e, 0xa8, 0x2, 0x78f, 0x78d, 0x3, 0x2, 
    0x2, 0x2, 0x78f, 0x790, 0x3, 0x2, 0x2, 0x2, 0x790, 0x794, 0x3, 0x2, 
    0x2, 0x2, 0x791, 0x792, 0x9, 0x1f, 0x2, 0x2, 0x792, 0x794, 0x7, 0x5, 
    0x2, 0x2, 0x793, 0x78b, 0x3, 0x2, 0x2, 0x2, 0x793, 0x791, 0x3, 0x2, 
    0x2, 0x2, 0x794, 0x119, 0x3, 0x2, 0x2, 0x2, 0x795, 0x796, 0x7, 0xc, 
    0x2, 0x2, 0x796, 0x797, 0x5, 0xec, 0x77, 0x2, 0x797, 0x798, 0x7, 0xd, 
    0x2, 0x2, 0x798, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x799, 0x79a, 0x7, 0xbb, 
    0x2, 0x2, 0x79a, 0x79b, 0x5, 0xec, 0x77, 0x2, 0x79b, 0x79c, 0x7, 0xbc, 
    0x2, 0x2, 0x79c, 0x79d, 0x5, 0xec, 0x77, 0x2, 0x79d, 0x79e, 0x7, 0x72, 
    0x2, 0x2, 0x79e, 0x79f, 0x5, 0xec, 0x77, 0x2, 0x79f, 0x11d, 0x3, 0x2, 
    0x2, 0x2, 0x7a0, 0x7a1, 0x7, 0xcb, 0x2, 0x2, 0x7a1, 0x7a2, 0x5, 0xfe, 
    0x80, 0x2, 0x7a2, 0x7a3, 0x5, 0x10, 0x9, 0x2, 0x7a3, 0x11f, 0x3, 0x2, 
    0x2, 0x2, 0x7a4, 0x7a5, 0x7, 0xde, 0x2, 0x2, 0x7a5, 0x7a7, 0x5, 0x136, 
    0x9c, 0x2, 0x7a6, 0x7a8, 0x5, 0x138, 0x9d, 0x2, 0x7a7, 0x7a6, 0x3, 0x2, 
    0x2, 0x2, 0x7a7, 0x7a8, 0x3, 0x2, 0x2, 0x2, 0x7a8, 0x7aa, 0x3, 0x2, 
    0x2, 0x2, 0x7a9, 0x7ab, 0x5, 0x13a, 0x9e, 0x2, 0x7aa, 0x7a9, 0x3, 0x2, 
    0x2, 0x2, 0x7aa, 0x7ab, 0x3, 0x2, 0x2, 0x2, 0x7ab, 0x121, 0x3, 0x2, 
    0x2, 0x2, 0x7ac, 0x7ad, 0x7, 0xdf, 0x2, 0x2, 0x7ad, 0x7ae, 0x5, 0xfe, 
    0x80, 0x2, 0x7ae, 0x7af, 0x7, 0xf0, 0x2, 0x2, 0x7af, 0x7b1, 0x5, 0x136, 
    0x9c, 0x2, 0x7b0, 0x7b2, 0x5, 0x138, 0x9d, 0x2, 0x7b1, 0x7b0, 0x3, 0x2, 
    0x2, 0x2, 0x7b1, 0x7b2, 0x3, 0x2, 0x2, 0x2, 0x7b2, 0x7b4, 0x3, 0x2, 
    0x2, 0x2, 0x7b3, 0x7b5, 0x5, 0x13a, 0x9e, 0x2, 0x7b4, 0x7b3, 0x3, 0x2, 
    0x2, 0x2, 0x7b4, 0x7b5, 0x3, 0x2, 0x2, 0x2, 0x7b5, 0x123, 0x3, 0x2, 
    0x2, 0x2, 0x7b6, 0x7b7, 0x7, 0xe0, 0x2, 0x2, 0x7b7, 0x7b8, 0x5, 0xfe, 
    0x80, 0x2, 0x7b8, 0x7b9, 0x7, 0xf0, 0x2, 0x2, 0x7b9, 0x7bb, 0x5, 0x136, 
    0x9c, 0x2, 0x7ba, 0x7bc, 0x5, 0x138, 0x9d, 0x2, 0x7bb, 0x7ba, 0x3, 0x2, 
    0x2, 0x2, 0x7bb, 0x7bc, 0x3, 0x2, 0x2, 0x2, 0x7bc, 0x7be, 0x3, 0x2, 
    0x2, 0x2, 0x7bd, 0x7bf, 0x5, 0x13a, 0x9e, 0x2, 0x7be, 0x7bd, 0x3, 0x2, 
    0x2, 0x2, 0x7be, 0x7bf, 0x3, 0x2, 0x2, 0x2, 0x7bf, 0x125, 0x3, 0x2, 
    0x2, 0x2, 0x7c0, 0x7c1, 0x7, 0xe1, 0x2, 0x2, 0x7c1, 0x7c2, 0x5, 0x136, 
    0x9c, 0x2, 0x7c2, 0x7c3, 0x7, 0xf1, 0x2, 0x2, 0x7c3, 0x7c6, 0x5, 0xee, 
    0x78, 0x2, 0x7c4, 0x7c5, 0x7, 0xe2, 0x2, 0x2, 0x7c5, 0x7c7, 0x5, 0xee, 
    0x78, 0x2, 0x7c6, 0x7c4, 0x3, 0x2, 0x2, 0x2, 0x7c6, 0x7c7, 0x3, 0x2, 
    0x2, 0x2, 0x7c7, 0x7c9, 0x3, 0x2, 0x2, 0x2, 0x7c8, 0x7ca, 0x5, 0x13a, 
    0x9e, 0x2, 0x7c9, 0x7c8, 0x3, 0x2, 0x2, 0x2, 0x7c9, 0x7ca, 0x3, 0x2, 
    0x2, 0x2, 0x7ca, 0x7cb, 0x3, 0x2, 0x2, 0x2, 0x7cb, 0x7cc, 0x5, 0x13c, 
    0x9f, 0x2, 0x7cc, 0x127, 0x3, 0x2, 0x2, 0x2, 0x7cd, 0x7ce, 0x9, 0x28, 
    0x2, 0x2, 0x7ce, 0x7cf, 0x5, 0xfe, 0x80, 0x2, 0x7cf, 0x7d0, 0x7, 0xf0, 
    0x2, 0x2, 0x7d0, 0x7d2, 0x5, 0x136, 0x9c, 0x2, 0x7d1, 0x7d3, 0x5, 0x138, 
    0x9d, 0x2, 0x7d2, 0x7d1, 0x3, 0x2, 0x2, 0x2, 0x7d2, 0x7d3, 0x3, 0x2, 
    0x2, 0x2, 0x7d3, 0x7d5, 0x3, 0x2, 0x2, 0x2, 0x7d4, 0x7d6, 0x5, 0x13a, 
    0x9e, 0x2, 0x7d5, 0x7d4, 0x3, 0x2, 0x2, 0x2, 0x7d5, 0x7d6, 0x3, 0x2, 
    0x2, 0x2, 0x7d6, 0x7d7, 0x3, 0x2, 0x2, 0x2, 0x7d7, 0x7d8, 0x5, 0x13c, 
    0x9f, 0x2, 0x7d8, 0x129, 0x3, 0x2, 0x2, 0x2, 0x7d9, 0x7da, 0x7, 0xe4, 
    0x2, 0x2, 0x7da, 0x7db, 0x5, 0xfe, 0x80, 0x2, 0x7db, 0x7dc, 0x7, 0xe5, 
    0x2, 0x2, 0x7dc, 0x7dd, 0x5, 0xfe, 0x80, 0x2, 0x7dd, 0x7de, 0x7, 0xf0, 
    0x2, 0x2, 0x7de, 0x7e0, 0x5, 0x136, 0x9c, 0x2, 0x7df, 0x7e1, 0x5, 0x138, 
    0x9d, 0x2, 0x7e0, 0x7df, 0x3, 0x2, 0x2, 0x2, 0x7e0, 0x7e1, 0x3, 0x2, 
    0x2, 0x2, 0x7e1, 0x7e3, 0x3, 0x2, 0x2, 0x2, 0x7e2, 0x7e4, 0x5, 0x13a, 
    0x9e, 0x2, 0x7e3, 0x7e2, 0x3, 0x2, 0x2, 0x2, 0x7e3, 0x7e4, 0x3, 0x2, 
    0x2, 0x2, 0x7e4, 0x7e5, 0x3, 0x2, 0x2, 0x2, 0x7e5, 0x7e6, 0x5, 0x13c, 
    0x9f, 0x2, 0x7e6, 0x12b, 0x3, 0x2, 0x2, 0x2, 0x7e7, 0x7e8, 0x9, 0x29, 
    0x2, 0x2, 0x7e8, 0x7e9, 0x7, 0x4, 0x2, 0x2, 0x7e9, 0x7ea, 0x7, 0xea, 
    0x2, 0x2, 0x7ea, 0x7eb, 0x5, 0xfe, 0x80, 0x2, 0x7eb, 0x7ec, 0x7, 0xf0, 
    0x2, 0x2, 0x7ec, 0x7ee, 0x5, 0x136, 0x9c, 0x2, 0x7ed, 0x7ef, 0x5, 0x138, 
    0x9d, 0x2, 0x7ee, 0x7ed, 0x3, 0x2, 0x2, 0x2, 0x7ee, 0x7ef, 0x3, 0x2, 
    0x2, 0x2, 0x7ef, 0x7f1, 0x3, 0x2, 0x2, 0x2, 0x7f0, 0x7f2, 0x5, 0x13a, 
    0x9e, 0x2, 0x7f1, 0x7f0, 0x3, 0x2, 0x2, 0x2, 0x7f1, 0x7f2, 0x3, 0x2, 
    0x2, 0x2, 0x7f2, 0x7f3, 0x3, 0x2, 0x2, 0x2, 0x7f3, 0x7f4, 0x5, 0x13c, 
    0x9f, 0x2, 0x7f4, 0x12d, 0x3, 0x2, 0x2, 0x2, 0x7f5, 0x7f6, 0x9, 0x2a, 
    0x2, 0x2, 0x7f6, 0x7f7, 0x5, 0xfe, 0x80, 0x2, 0x7f7, 0x7f8, 0x7, 0xf0, 
    0x2, 0x2, 0x7f8, 0x7f9, 0x5, 0x136, 0x9c, 0x2, 0x7f9, 0x7fa, 0x7, 0x68, 
    0x2, 0x2, 0x7fa, 0x7fc, 0x5, 0x14c, 0xa7, 0x2, 0x7fb, 0x7fd, 0x5, 0x138, 
    0x9d, 0x2, 0x7fc, 0x7fb, 0x3, 0x2, 0x2, 0x2, 0x7fc, 0x7fd, 0x3, 0x2, 
    0x2, 0x2, 0x7fd, 0x7ff, 0x3, 0x2, 0x2, 0x2, 0x7fe, 0x800, 0x5, 0x13a, 
    0x9e, 0x2, 0x7ff, 0x7fe, 0x3, 0x2, 0x2, 0x2, 0x7ff, 0x800, 0x3, 0x2, 
    0x2, 0x2, 0x800, 0x801, 0x3, 0x2, 0x2, 0x2, 0x801, 0x802, 0x5, 0x13c, 
    0x9f, 0x2, 0x802, 0x12f, 0x3, 0x2, 0x2, 0x2, 0x803, 0x804, 0x7, 0xed, 
    0x2, 0x2, 0x804, 0x805, 0x5, 0xfe, 0x80, 0x2, 0x805, 0x806, 0x7, 0xf0, 
    0x2, 0x2, 0x806, 0x808, 0x5, 0x136, 0x9c, 0x2, 0x807, 0x809, 0x5, 0x138, 
    0x9d, 0x2, 0x808, 0x807, 0x3, 0x2, 0x2, 0x2, 0x808, 0x809, 0x3, 0x2, 
    0x2, 0x2, 0x809, 0x80b, 0x3, 0x2, 0x2, 0x2, 0x80a, 0x80c, 0x5, 0x13a, 
    0x9e, 0x2, 0x80b, 0x80a, 0x3, 0x2, 0x2, 0x2, 0x80b, 0x80c, 0x3, 0x2, 
    0x2, 0x2, 0x80c, 0x80d, 0x3, 0x2, 0x2, 0x2, 0x80d, 0x80e, 0x7, 0xe, 
    0x2, 0x2, 0x80e, 0x80f, 0x9, 0x2b, 0x2, 0x2, 0x80f, 0x131, 0x3, 0x2, 
    0x2, 0x2, 0x810, 0x811, 0x9, 0x2c, 0x2, 0x2, 0x811, 0x812, 0x5, 0x136, 
    0x9c, 0x2, 0x812, 0x813, 0x7, 0xf6, 0x2, 0x2, 0x813, 0x814, 0x5, 0xee, 
    0x78, 0x2, 0x814, 0x133, 0x3, 0x2, 0x2, 0x2, 0x815, 0x816, 0x5, 0x14c, 
    0xa7, 0x2, 0x816, 0x817, 0x7, 0xfc, 0x2, 0x2, 0x817, 0x818, 0x5, 0x13c, 
    0x9f, 0x2, 0x818, 0x825, 0x3, 0x2, 0x2, 0x2, 0x819, 0x81a, 0x7, 0xe0, 
    0x2, 0x2, 0x81a, 0x81b, 0x5, 0x14c, 0xa7, 0x2, 0x81b, 0x81d, 0x9, 0x2d, 
    0x2, 0x2, 0x81c, 0x81e, 0x5, 0x13c, 0x9f, 0x2, 0x81d, 0x81c, 0x3, 0x2, 
    0x2, 0x2, 0x81d, 0x81e, 0x3, 0x2, 0x2, 0x2, 0x81e, 0x825, 0x3, 0x2, 
    0x2, 0x2, 0x81f, 0x820, 0x9, 0x2e, 0x2, 0x2, 0x820, 0x821, 0x5, 0x14c, 
    0xa7, 0x2, 0x821, 0x822, 0x9, 0x2d, 0x2, 0x2, 0x822, 0x823, 0x5, 0x13c, 
    0x9f, 0x2, 0x823, 0x825, 0x3, 0x2, 0x2, 0x2, 0x824, 0x815, 0x3, 0x2, 
    0x2, 0x2, 0x824, 0x819, 0x3, 0x2, 0x2, 0x2, 0x824, 0x81f, 0x3, 0x2, 
    0x2, 0x2, 0x825, 0x135, 0x3, 0x2, 0x2, 0x2, 0x826, 0x828, 0x7, 0xf2, 
    0x2, 0x2, 0x827, 0x826, 0x3, 0x2, 0x2, 0x2, 0x827, 0x828, 0x3, 0x2, 
    0x2, 0x2, 0x828, 0x829, 0x3, 0x2, 0x2, 0x2, 0x829, 0x82a, 0x5, 0x14c, 
    0xa7, 0x2, 0x82a, 0x137, 0x3, 0x2, 0x2, 0x2, 0x82b, 0x82c, 0x7, 0xf1, 
    0x2, 0x2, 0x82c, 0x82d, 0x5, 0xee, 0x78, 0x2, 0x82d, 0x139, 0x3, 0x2, 
    0x2, 0x2, 0x82e, 0x838, 0x7, 0xf7, 0x2, 0x2, 0x82f, 0x830, 0x7, 0xf8, 
    0x2, 0x2, 0x830, 0x831, 0x7, 0x4, 0x2, 0x2, 0x831, 0x838, 0x5, 0x9c, 
    0x4f, 0x2, 0x832, 0x838, 0x7, 0xf9, 0x2, 0x2, 0x833, 0x834, 0x7, 0xfa, 
    0x2, 0x2, 0x834, 0x835, 0x5, 0x9c, 0x4f, 0x2, 0x835, 0x836, 0x7, 0xfb, 
    0x2, 0x2, 0x836, 0x838, 0x3, 0x2, 0x2, 0x2, 0x837, 0x82e, 0x3, 0x2, 
    0x2, 0x2, 0x837, 0x82f, 0x3, 0x2, 0x2, 0x2, 0x837, 0x832, 0x3, 0x2, 
    0x2, 0x2, 0x837, 0x833, 0x3, 0x2, 0x2, 0x2, 0x838, 0x13b, 0x3, 0x2, 
    0x2, 0x2, 0x839, 0x83a, 0x7, 0xe, 0x2, 0x2, 0x83a, 0x83b, 0x7, 0xb9, 
    0x2, 0x2, 0x83b, 0x83c, 0x5, 0x13e, 0xa0, 0x2, 0x83c, 0x83d, 0x7, 0xbe, 
    0x2, 0x2, 0x83d, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x83e, 0x840, 0x7, 0x12, 
    0x2, 0x2, 0x83f, 0x83e, 0x3, 0x2, 0x2, 0x2, 0x83f, 0x840, 0x3, 0x2, 
    0x2, 0x2, 0x840, 0x841, 0x3, 0x2, 0x2, 0x2, 0x841, 0x845, 0x5, 0x140, 
    0xa1, 0x2, 0x842, 0x845, 0x5, 0x14c, 0xa7, 0x2, 0x843, 0x845, 0x5, 0x88, 
    0x45, 0x2, 0x844, 0x83f, 0x3, 0x2, 0x2, 0x2, 0x844, 0x842, 0x3, 0x2, 
    0x2, 0x2, 0x844, 0x843, 0x3, 0x2, 0x2, 0x2, 0x845, 0x13f, 0x3, 0x2, 
    0x2, 0x2, 0x846, 0x848, 0x5, 0x142, 0xa2, 0x2, 0x847, 0x849, 0x7, 0xd5, 
    0x2, 0x2, 0x848, 0x847, 0x3, 0x2, 0x2, 0x2, 0x848, 0x849, 0x3, 0x2, 
    0x2, 0x2, 0x849, 0x84f, 0x3, 0x2, 0x2, 0x2, 0x84a, 0x84f, 0x5, 0x144, 
    0xa3, 0x2, 0x84b, 0x84f, 0x7, 0x6, 0x2, 0x2, 0x84c, 0x84f, 0x7, 0x7, 
    0x2, 0x2, 0x84d, 0x84f, 0x7, 0x8, 0x2, 0x2, 0x84e, 0x846, 0x3, 0x2, 
    0x2, 0x2, 0x84e, 0x84a, 0x3, 0x2, 0x2, 0x2, 0x84e, 0x84b, 0x3, 0x2, 
    0x2, 0x2, 0x84e, 0x84c, 0x3, 0x2, 0x2, 0x2, 0x84e, 0x84d, 0x3, 0x2, 
    0x2, 0x2, 0x84f, 0x141, 0x3, 0x2, 0x2, 0x2, 0x850, 0x851, 0x7, 0x4, 
    0x2, 0x2, 0x851, 0x852, 0x9, 0x2f, 0x2, 0x2, 0x852, 0x143, 0x3, 0x2, 
    0x2, 0x2, 0x853, 0x858, 0x7, 0x4, 0x2, 0x2, 0x854, 0x856, 0x5, 0x148, 
    0xa5, 0x2, 0x855, 0x857, 0x5, 0x146, 0xa4, 0x2, 0x856, 0x855, 0x3, 0x2, 
    0x2, 0x2, 0x856, 0x857, 0x3, 0x2, 0x2, 0x2, 0x857, 0x859, 0x3, 0x2, 
    0x2, 0x2, 0x858, 0x854, 0x3, 0x2, 0x2, 0x2, 0x858, 0x859, 0x3, 0x2, 
    0x2, 0x2, 0x859, 0x145, 0x3, 0x2, 0x2, 0x2, 0x85a, 0x85d, 0x7, 0x94, 
    0x2, 0x2, 0x85b, 0x85e, 0x5, 0x14a, 0xa6, 0x2, 0x85c, 0x85e, 0x5, 0x14e, 
    0xa8, 0x2, 0x85d, 0x85b, 0x3, 0x2, 0x2, 0x2, 0x85d, 0x85c, 0x3, 0x2, 
    0x2, 0x2, 0x85e, 0x147, 0x3, 0x2, 0x2, 0x2, 0x85f, 0x860, 0x9, 0x30, 
    0x2, 0x2, 0x860, 0x149, 0x3, 0x2, 0x2, 0x2, 0x861, 0x862, 0x9, 0x31, 
    0x2, 0x2, 0x862, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x863, 0x86b, 0x7, 0x3, 
    0x2, 0x2, 0x864, 0x86b, 0x7, 0xce, 0x2, 0x2, 0x865, 0x86b, 0x7, 0xd1, 
    0x2, 0x2, 0x866, 0x86b, 0x7, 0xd2, 0x2, 0x2, 0x867, 0x86b, 0x7, 0xd3, 
    0x2, 0x2, 0x868, 0x86b, 0x7, 0xd4, 0x2, 0x2, 0x869, 0x86b, 0x5, 0x150, 
    0xa9, 0x2, 0x86a, 0x863, 0x3, 0x2, 0x2, 0x2, 0x86a, 0x864, 0x3, 0x2, 
    0x2, 0x2, 0x86a, 0x865, 0x3, 0x2, 0x2, 0x2, 0x86a, 0x866, 0x3, 0x2, 
    0x2, 0x2, 0x86a, 0x867, 0x3, 0x2, 0x2, 0x2, 0x86a, 0x868, 0x3, 0x2, 
    0x2, 0x2, 0x86a, 0x869, 0x3, 0x2, 0x2, 0x2, 0x86b, 0x14d, 0x3, 0x2, 
    0x2, 0x2, 0x86c, 0x86f, 0x7, 0x3, 0x2, 0x2, 0x86d, 0x86f, 0x5, 0x150, 
    0xa9, 0x2, 0x86e, 0x86c, 0x3, 0x2, 0x2, 0x2, 0x86e, 0x86d, 0x3, 0x2, 
    0x2, 0x2, 0x86f, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x870, 0x871, 0x9, 0x32, 
    0x2, 0x2, 0x871, 0x151, 0x3, 0x2, 0x2, 0x2, 0x872, 0x873, 0x5, 0x2, 
    0x2, 0x2, 0x873, 0x874, 0x7, 0x2, 0x2, 0x3, 0x874, 0x153, 0x3, 0x2, 
    0x2, 0x2, 0x875, 0x876, 0x5, 0x1a, 0xe, 0x2, 0x876, 0x877, 0x7, 0x2, 
    0x2, 0x3, 0x877, 0x155, 0x3, 0x2, 0x2, 0x2, 0x878, 0x87b, 0x5, 0xe2, 
    0x72, 0x2, 0x879, 0x87b, 0x5, 0x1a, 0xe, 0x2, 0x87a, 0x878, 0x3, 0x2, 
    0x2, 0x2, 0x87a, 0x879, 0x3, 0x2, 0x2, 0x2, 0x87b, 0x87c, 0x3, 0x2, 
    0x2, 0x2, 0x87c, 0x87d, 0x7, 0x2, 0x2, 0x3, 0x87d, 0x157, 0x3, 0x2, 
    0x2, 0x2, 0x10f, 0x15b, 0x162, 0x16d, 0x172, 0x179, 0x17d, 0x183, 0x18c, 
    0x18f, 0x195, 0x197, 0x19b, 0x1a6, 0x1a8, 0x1ab, 0x1b6, 0x1be, 0x1c3, 
    0x1c8, 0x1ce, 0x1e3, 0x1e7, 0x1f2, 0x1f5, 0x1fd, 0x204, 0x20c, 0x20f, 
    0x214, 0x21a, 0x21d, 0x222, 0x228, 0x22c, 0x233, 0x238, 0x23e, 0x244, 
    0x24a, 0x250, 0x257, 0x25d, 0x267, 0x26c, 0x271, 0x277, 0x279, 0x280, 
    0x286, 0x294, 0x2a1, 0x2a6, 0x2aa, 0x2ad, 0x2be, 0x2c4, 0x2cb, 0x2ce, 
    0x2d2, 0x2de, 0x2e0, 0x2e5, 0x2e9, 0x2ef, 0x2f5, 0x2f8, 0x303, 0x30d, 
    0x318, 0x31d, 0x323, 0x329, 0x32b, 0x337, 0x33c, 0x33e, 0x343, 0x348, 
    0x34f, 0x35a, 0x35f, 0x365, 0x367, 0x36f, 0x373, 0x380, 0x384, 0x38a, 
    0x38e, 0x390, 0x393, 0x39c, 0x3a7, 0x3ac, 0x3b2, 0x3b4, 0x3bc, 0x3c1, 
    0x3cb, 0x3d6, 0x3db, 0x3e1, 0x3e3, 0x3eb, 0x3f4, 0x3fc, 0x409, 0x417, 
    0x41d, 0x424, 0x42b, 0x437, 0x43c, 0x43f, 0x443, 0x446, 0x449, 0x44c, 
    0x451, 0x455, 0x459, 0x45e, 0x464, 0x471, 0x478, 0x486, 0x490, 0x493, 
    0x4a1, 0x4a6, 0x4af, 0x4b5, 0x4b9, 0x4bc, 0x4c2, 0x4c5, 0x4c8, 0x4cd, 
    0x4d8, 0x4e1, 0x4ea, 0x4f6, 0x4f9, 0x501, 0x509, 0x50d, 0x510, 0x513, 
    0x51a, 0x51f, 0x522, 0x529, 0x52c, 0x532, 0x53a, 0x540, 0x552, 0x55a, 
    0x560, 0x562, 0x569, 0x56d, 0x573, 0x575, 0x57e, 0x581, 0x589, 0x58b, 
    0x591, 0x59f, 0x5aa, 0x5af, 0x5b3, 0x5b9, 0x5bc, 0x5c6, 0x5ce, 0x5d3, 
    0x5df, 0x5e4, 0x5e9, 0x5ee, 0x5f3, 0x5f9, 0x5fe, 0x607, 0x610, 0x615, 
    0x617, 0x61b, 0x625, 0x628, 0x62e, 0x634, 0x63a, 0x641, 0x647, 0x650, 
    0x658, 0x661, 0x66a, 0x673, 0x67c, 0x685, 0x68e, 0x697, 0x69a, 0x6a6, 
    0x6b4, 0x6c4, 0x6cb, 0x6d3, 0x6d9, 0x6e0, 0x6e9, 0x6ee, 0x6f6, 0x6fe, 
    0x702, 0x704, 0x70d, 0x71d, 0x725, 0x72b, 0x733, 0x736, 0x744, 0x748, 
    0x74f, 0x753, 0x75c, 0x762, 0x76f, 0x780, 0x78b, 0x78f, 0x793, 0x7a7, 
    0x7aa, 0x7b1, 0x7b4, 0x7bb, 0x7be, 0x7c6, 0x7c9, 0x7d2, 0x7d5, 0x7e0, 
    0x7e3, 0x7ee, 0x7f1, 0x7fc, 0x7ff, 0x808, 0x80b, 0x81d, 0x824, 0x827, 
    0x837, 0x83f, 0x844, 0x848, 0x84e, 0x856, 0x858, 0x85d, 0x86a, 0x86e, 
    0x87a, 
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
