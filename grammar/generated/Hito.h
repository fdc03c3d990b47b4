
// Generated from Hito.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"




class  Hito : public antlr4::Parser {
public:
  enum {
    NAME = 1, NUMBER = 2, CLAUSENO = 3, PCT = 4, DATE = 5, STRING = 6, BAR = 7, 
    ROW = 8, EOR = 9, LP = 10, RP = 11, COMMA = 12, COLON = 13, DOT = 14, 
    PLUS = 15, MINUS = 16, STAR = 17, SLASH = 18, POW = 19, EQ = 20, NE = 21, 
    LT = 22, LE = 23, GT = 24, GE = 25, BACKSLASH = 26, CONTRACT = 27, LIBRARY = 28, 
    AMENDMENT = 29, TO_THE_CONTRACT = 30, EFFECTIVE = 31, BY_OUTCOME_DATE = 32, 
    BY_PAYMENT_DATE = 33, RETROACTIVE = 34, INCLUDES = 35, CODE = 36, CURRENCY = 37, 
    TERM = 38, INCLUSIVE = 39, PERIODS = 40, MONTHLY = 41, QUARTERLY = 42, 
    HALF_YEARLY = 43, YEARLY = 44, CALENDAR = 45, ROUNDING = 46, TO_NEAREST = 47, 
    NEAREST = 48, HALF_UP = 49, HALF_EVEN = 50, UP = 51, DOWN = 52, FLOOR = 53, 
    CEILING = 54, PAYER = 55, PROVIDER = 56, INVESTOR = 57, VERIFIER = 58, 
    THE = 59, UNIT = 60, PLURAL = 61, INPUT = 62, DECIDED_BY = 63, NO_LATER_THAN = 64, 
    IF_UNDECIDED = 65, DATA = 66, ONE_ROW_PER = 67, IDENTIFIED_BY = 68, 
    IF_REPEATED = 69, KEEP_FIRST = 70, EARLIEST = 71, LATEST = 72, COUNTS = 73, 
    COUNTS_ON = 74, T_IDENTIFIER = 75, T_TEXT = 76, T_DATE = 77, T_NUMBER = 78, 
    T_NUMBER_OF = 79, T_INTEGER = 80, T_INTEGER_OF = 81, T_PERCENT = 82, 
    T_MONEY = 83, T_REF = 84, T_ONE_OF = 85, T_YESNO = 86, T_ESTIMATE = 87, 
    MAY_MISS = 88, WITH = 89, DECIMALS = 90, FROM_COLUMN = 91, WRITTEN = 92, 
    YES_AS = 93, NO_AS = 94, MISSING_AS = 95, DEFINE = 96, FOR_EACH = 97, 
    TABLE = 98, TIERS = 99, BRACKETS = 100, SCALE = 101, BY = 102, FIRST_MATCH = 103, 
    RESULTS_ADD = 104, ANY = 105, FIRST = 106, NEXT = 107, BEYOND = 108, 
    OUTSIDE = 109, FLAT = 110, NOT_ALLOWED = 111, OTHERWISE = 112, FROM = 113, 
    UP_TO = 114, TO = 115, BELOW = 116, ABOVE = 117, CLAUSE = 118, CLAUSES = 119, 
    ALL_CLAUSES = 120, EXCEPTION_TO = 121, LIFTS = 122, EACH = 123, ONCE_ON = 124, 
    ONCE_PER = 125, AT_END = 126, WHEN = 127, PAYS = 128, IS_PAID = 129, 
    BORNE_BY = 130, AMONG_ROWS = 131, IN_PROPORTION = 132, NOTHING_IF_SUM = 133, 
    AT_MOST = 134, ARE_PAID = 135, ACHIEVED = 136, PAID_TOTAL = 137, DUE = 138, 
    AFTER_PERIOD = 139, NOT_BELOW = 140, NOT_ABOVE = 141, GIVES_RIGHT = 142, 
    CAP = 143, TOGETHER = 144, AT = 145, PER = 146, OVER_CONTRACT = 147, 
    EARLIER_CLAUSES = 148, EARLIER_DATES = 149, PRO_RATA = 150, LAPSES = 151, 
    CARRIES = 152, C_MONTH = 153, C_QUARTER = 154, C_HALF = 155, C_YEAR = 156, 
    K_MONTH = 157, K_QUARTER = 158, K_HALF = 159, K_YEAR = 160, WHAT_PAYS = 161, 
    PAYS_UNDER = 162, IS_CAPPED = 163, EXCESS_BORNE = 164, EXCESS_UNPAID = 165, 
    RETENTION_OF = 166, INCREASE_OF = 167, REDUCTION_OF = 168, ON = 169, 
    RELEASED = 170, ADVANCES = 171, NETTED_OFF = 172, OF_EACH_PAYMENT = 173, 
    WHAT = 174, RECEIVES_UNDER = 175, IS_DISTRIBUTED = 176, UNTIL = 177, 
    YEARLY_RETURN = 178, SIMPLE = 179, COMPOUNDED = 180, ACTUAL = 181, AND = 182, 
    OR = 183, NOT = 184, IF = 185, THEN = 186, IF_MISSING = 187, IF_NONE = 188, 
    IS_PRESENT = 189, WITHIN_TERM = 190, IN = 191, W_GE = 192, W_LE = 193, 
    W_GT = 194, W_LT = 195, W_EQ = 196, W_NE = 197, LESSER = 198, GREATER = 199, 
    ABS = 200, ROUND = 201, YES = 202, NO = 203, DAY = 204, CAL_DAYS = 205, 
    WORK_DAYS = 206, MONTH = 207, QUARTER = 208, HALF = 209, YEAR = 210, 
    LAST_DAY = 211, WHOLE_MONTHS = 212, WHOLE_YEARS = 213, TOTAL = 214, 
    ENTITLEMENT = 215, PAYMENT = 216, PAID_BY = 217, RECEIVED_BY = 218, 
    NET_OF = 219, COUNT_OF = 220, COUNT_DISTINCT = 221, SUM_OF = 222, SHARE_OF = 223, 
    AMONG_THOSE = 224, AVERAGE_OF = 225, WAVERAGE_OF = 226, WEIGHT = 227, 
    MIN_OF = 228, MAX_OF = 229, MEDIAN_OF = 230, PERCENTILE = 231, OF = 232, 
    FIRST_OF = 233, LATEST_OF = 234, RANK_OF = 235, HIGHEST = 236, LOWEST = 237, 
    OVER = 238, WHERE = 239, ITS = 240, NONE_OF = 241, ANY_OF = 242, EVERY_OF = 243, 
    HAS = 244, TO_DATE = 245, LAST_N = 246, WHOLE_TERM = 247, SAME = 248, 
    PREVIOUS_YEAR = 249, IN_PREVIOUS = 250, SO_FAR = 251, BEFORE_THIS = 252, 
    WORK_CALENDAR = 253, SATURDAYS_WORK = 254, ROOT_OF = 255, LOGARITHM_OF = 256, 
    EXPONENTIAL_OF = 257, POWER_OF = 258, NORMAL_P = 259, NORMAL_Q = 260, 
    STUDENT_Q = 261, MEDIAN_BETWEEN = 262, PERCENTILE_BETWEEN = 263, ALWAYS = 264, 
    NEVER_DECREASES = 265, NEVER_INCREASES = 266, NEVER_JUMPS = 267, AS_INCREASES = 268, 
    AS = 269, INCREASES = 270, NEVER_BOTH = 271, NEVER_NEGATIVE = 272, SPLITTING = 273, 
    EXAMPLE = 274, EXAMPLES = 275, GIVEN = 276, ROWS_OF = 277, AS_OF = 278, 
    EXPECT = 279, NOTE = 280, SOURCE = 281, MEANS = 282, IN_ENGLISH = 283, 
    IN_SPANISH = 284, DEFINITION = 285, PRECEDENCE = 286, NOTICES = 287, 
    DISPUTES = 288, TAXES = 289, DOES_NOT_COVER = 290, REPLACED = 291, ADDED = 292, 
    REMOVED = 293, TEXT_OF = 294, VALUE_OF = 295
  };

  enum {
    RuleHeader = 0, RuleContractHeader = 1, RuleHeaderLine = 2, RuleTerm = 3, 
    RulePeriods = 4, RuleFrequency = 5, RuleNamedPeriod = 6, RuleRoundingRule = 7, 
    RuleRoundingMode = 8, RuleLibraryHeader = 9, RuleAmendmentHeader = 10, 
    RuleAmendmentEffect = 11, RuleItem = 12, RuleTextItem = 13, RuleInLanguage = 14, 
    RuleContractText = 15, RuleIncludes = 16, RuleWorkCalendar = 17, RuleParty = 18, 
    RuleRole = 19, RulePartyRef = 20, RuleUnitItem = 21, RuleInput = 22, 
    RuleDataset = 23, RuleDatasetLine = 24, RuleIdentity = 25, RuleRepeatedRows = 26, 
    RuleCountsOn = 27, RuleColumn = 28, RuleType = 29, RuleChoice = 30, 
    RuleModifier = 31, RuleTypeRange = 32, RuleBound = 33, RuleRangeTo = 34, 
    RuleDecision = 35, RuleDefinition = 36, RuleDefine = 37, RuleParameters = 38, 
    RuleChoiceTable = 39, RuleChoiceHead = 40, RuleChoiceBody = 41, RuleTablePolicy = 42, 
    RuleChoiceVersion = 43, RuleChoiceRows = 44, RuleChoiceRow = 45, RuleTierTable = 46, 
    RuleTierHead = 47, RuleTierBody = 48, RuleTierVersion = 49, RuleTierRow = 50, 
    RuleValueRange = 51, RuleTableBound = 52, RuleBracketTable = 53, RuleBracketHead = 54, 
    RuleBracketBody = 55, RuleBracketVersion = 56, RuleBracketRow = 57, 
    RuleScaleTable = 58, RuleScaleHead = 59, RuleScaleBody = 60, RuleScaleVersion = 61, 
    RuleScaleRow = 62, RuleRow = 63, RuleCell = 64, RuleCrossHead = 65, 
    RuleClauseColumn = 66, RuleTruth = 67, RuleClause = 68, RuleClauseBody = 69, 
    RuleClauseRef = 70, RuleClauseRefs = 71, RulePayment = 72, RuleForEach = 73, 
    RuleRowFilter = 74, RuleWhen = 75, RuleTiming = 76, RulePeriod = 77, 
    RulePays = 78, RuleIsPaid = 79, RulePaymentTail = 80, RuleSharePaid = 81, 
    RuleTotalOfShare = 82, RuleShare = 83, RuleScope = 84, RuleContractPeriod = 85, 
    RuleCalendarPeriod = 86, RuleCap = 87, RuleCapAmount = 88, RuleMoney = 89, 
    RuleCapScope = 90, RuleCapRule = 91, RuleLifts = 92, RuleAdjustment = 93, 
    RuleRelease = 94, RuleOnDate = 95, RuleAdvance = 96, RuleDistribution = 97, 
    RulePayerMaximum = 98, RuleStep = 99, RuleUntilStep = 100, RuleYearlyReturn = 101, 
    RuleProperty = 102, RuleScopedClaim = 103, RuleMonotone = 104, RuleNeverNegative = 105, 
    RuleNeverBoth = 106, RuleExamples = 107, RuleExample = 108, RuleExampleLine = 109, 
    RuleGivenPart = 110, RuleExpect = 111, RuleChange = 112, RuleClauseChange = 113, 
    RuleTableChange = 114, RuleTextChange = 115, RuleValueChange = 116, 
    RuleExpression = 117, RuleDisjunction = 118, RuleConjunction = 119, 
    RuleNegation = 120, RuleComparison = 121, RuleComparator = 122, RuleRangeTest = 123, 
    RuleMembership = 124, RuleWholeSpan = 125, RuleSum = 126, RuleProduct = 127, 
    RuleSignedTerm = 128, RulePower = 129, RuleExponent = 130, RulePrimary = 131, 
    RuleOrIfMissing = 132, RuleFallback = 133, RuleCall = 134, RuleMember = 135, 
    RuleExtreme = 136, RuleAbsolute = 137, RuleIrrational = 138, RuleAmountOf = 139, 
    RuleParenthesis = 140, RuleConditional = 141, RuleRounded = 142, RuleCountOf = 143, 
    RuleCountDistinct = 144, RuleSumOf = 145, RuleShareOf = 146, RuleStatistic = 147, 
    RuleWeightedAverage = 148, RulePercentileOf = 149, RuleDatedValue = 150, 
    RuleRankOf = 151, RuleQuantified = 152, RuleAcrossPeriods = 153, RuleRowSource = 154, 
    RuleWhere = 155, RuleWindow = 156, RuleIfNone = 157, RuleDefaultValue = 158, 
    RuleLiteral = 159, RuleDuration = 160, RuleQuantity = 161, RuleRate = 162, 
    RuleUnit = 163, RuleTimeWord = 164, RuleName = 165, RulePlainName = 166, 
    RuleSoftWord = 167, RuleHeaderEntry = 168, RuleItemEntry = 169, RuleAmendmentEntry = 170
  };

  Hito(antlr4::TokenStream *input);
  ~Hito();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class HeaderContext;
  class ContractHeaderContext;
  class HeaderLineContext;
  class TermContext;
  class PeriodsContext;
  class FrequencyContext;
  class NamedPeriodContext;
  class RoundingRuleContext;
  class RoundingModeContext;
  class LibraryHeaderContext;
  class AmendmentHeaderContext;
  class AmendmentEffectContext;
  class ItemContext;
  class TextItemContext;
  class InLanguageContext;
  class ContractTextContext;
  class IncludesContext;
  class WorkCalendarContext;
  class PartyContext;
  class RoleContext;
  class PartyRefContext;
  class UnitItemContext;
  class InputContext;
  class DatasetContext;
  class DatasetLineContext;
  class IdentityContext;
  class RepeatedRowsContext;
  class CountsOnContext;
  class ColumnContext;
  class TypeContext;
  class ChoiceContext;
  class ModifierContext;
  class TypeRangeContext;
  class BoundContext;
  class RangeToContext;
  class DecisionContext;
  class DefinitionContext;
  class DefineContext;
  class ParametersContext;
  class ChoiceTableContext;
  class ChoiceHeadContext;
  class ChoiceBodyContext;
  class TablePolicyContext;
  class ChoiceVersionContext;
  class ChoiceRowsContext;
  class ChoiceRowContext;
  class TierTableContext;
  class TierHeadContext;
  class TierBodyContext;
  class TierVersionContext;
  class TierRowContext;
  class ValueRangeContext;
  class TableBoundContext;
  class BracketTableContext;
  class BracketHeadContext;
  class BracketBodyContext;
  class BracketVersionContext;
  class BracketRowContext;
  class ScaleTableContext;
  class ScaleHeadContext;
  class ScaleBodyContext;
  class ScaleVersionContext;
  class ScaleRowContext;
  class RowContext;
  class CellContext;
  class CrossHeadContext;
  class ClauseColumnContext;
  class TruthContext;
  class ClauseContext;
  class ClauseBodyContext;
  class ClauseRefContext;
  class ClauseRefsContext;
  class PaymentContext;
  class ForEachContext;
  class RowFilterContext;
  class WhenContext;
  class TimingContext;
  class PeriodContext;
  class PaysContext;
  class IsPaidContext;
  class PaymentTailContext;
  class SharePaidContext;
  class TotalOfShareContext;
  class ShareContext;
  class ScopeContext;
  class ContractPeriodContext;
  class CalendarPeriodContext;
  class CapContext;
  class CapAmountContext;
  class MoneyContext;
  class CapScopeContext;
  class CapRuleContext;
  class LiftsContext;
  class AdjustmentContext;
  class ReleaseContext;
  class OnDateContext;
  class AdvanceContext;
  class DistributionContext;
  class PayerMaximumContext;
  class StepContext;
  class UntilStepContext;
  class YearlyReturnContext;
  class PropertyContext;
  class ScopedClaimContext;
  class MonotoneContext;
  class NeverNegativeContext;
  class NeverBothContext;
  class ExamplesContext;
  class ExampleContext;
  class ExampleLineContext;
  class GivenPartContext;
  class ExpectContext;
  class ChangeContext;
  class ClauseChangeContext;
  class TableChangeContext;
  class TextChangeContext;
  class ValueChangeContext;
  class ExpressionContext;
  class DisjunctionContext;
  class ConjunctionContext;
  class NegationContext;
  class ComparisonContext;
  class ComparatorContext;
  class RangeTestContext;
  class MembershipContext;
  class WholeSpanContext;
  class SumContext;
  class ProductContext;
  class SignedTermContext;
  class PowerContext;
  class ExponentContext;
  class PrimaryContext;
  class OrIfMissingContext;
  class FallbackContext;
  class CallContext;
  class MemberContext;
  class ExtremeContext;
  class AbsoluteContext;
  class IrrationalContext;
  class AmountOfContext;
  class ParenthesisContext;
  class ConditionalContext;
  class RoundedContext;
  class CountOfContext;
  class CountDistinctContext;
  class SumOfContext;
  class ShareOfContext;
  class StatisticContext;
  class WeightedAverageContext;
  class PercentileOfContext;
  class DatedValueContext;
  class RankOfContext;
  class QuantifiedContext;
  class AcrossPeriodsContext;
  class RowSourceContext;
  class WhereContext;
  class WindowContext;
  class IfNoneContext;
  class DefaultValueContext;
  class LiteralContext;
  class DurationContext;
  class QuantityContext;
  class RateContext;
  class UnitContext;
  class TimeWordContext;
  class NameContext;
  class PlainNameContext;
  class SoftWordContext;
  class HeaderEntryContext;
  class ItemEntryContext;
  class AmendmentEntryContext; 

  class  HeaderContext : public antlr4::ParserRuleContext {
  public:
    HeaderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ContractHeaderContext *contractHeader();
    LibraryHeaderContext *libraryHeader();
    AmendmentHeaderContext *amendmentHeader();

   
  };

  HeaderContext* header();

  class  ContractHeaderContext : public antlr4::ParserRuleContext {
  public:
    ContractHeaderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CONTRACT();
    antlr4::tree::TerminalNode *STRING();
    std::vector<HeaderLineContext *> headerLine();
    HeaderLineContext* headerLine(size_t i);

   
  };

  ContractHeaderContext* contractHeader();

  class  HeaderLineContext : public antlr4::ParserRuleContext {
  public:
    HeaderLineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CODE();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *CURRENCY();
    std::vector<PlainNameContext *> plainName();
    PlainNameContext* plainName(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *AND();
    TermContext *term();
    PeriodsContext *periods();
    antlr4::tree::TerminalNode *ROUNDING();
    RoundingRuleContext *roundingRule();
    TextItemContext *textItem();

   
  };

  HeaderLineContext* headerLine();

  class  TermContext : public antlr4::ParserRuleContext {
  public:
    TermContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TERM();
    std::vector<antlr4::tree::TerminalNode *> DATE();
    antlr4::tree::TerminalNode* DATE(size_t i);
    RangeToContext *rangeTo();
    antlr4::tree::TerminalNode *FROM();
    antlr4::tree::TerminalNode *INCLUSIVE();

   
  };

  TermContext* term();

  class  PeriodsContext : public antlr4::ParserRuleContext {
  public:
    PeriodsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PERIODS();
    FrequencyContext *frequency();
    std::vector<NamedPeriodContext *> namedPeriod();
    NamedPeriodContext* namedPeriod(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  PeriodsContext* periods();

  class  FrequencyContext : public antlr4::ParserRuleContext {
  public:
    FrequencyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CALENDAR();
    antlr4::tree::TerminalNode *MONTHLY();
    antlr4::tree::TerminalNode *QUARTERLY();
    antlr4::tree::TerminalNode *HALF_YEARLY();
    antlr4::tree::TerminalNode *YEARLY();

   
  };

  FrequencyContext* frequency();

  class  NamedPeriodContext : public antlr4::ParserRuleContext {
  public:
    NamedPeriodContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    std::vector<antlr4::tree::TerminalNode *> DATE();
    antlr4::tree::TerminalNode* DATE(size_t i);
    RangeToContext *rangeTo();
    antlr4::tree::TerminalNode *FROM();

   
  };

  NamedPeriodContext* namedPeriod();

  class  RoundingRuleContext : public antlr4::ParserRuleContext {
  public:
    RoundingRuleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RoundingModeContext *roundingMode();
    antlr4::tree::TerminalNode *TO_NEAREST();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *NEAREST();

   
  };

  RoundingRuleContext* roundingRule();

  class  RoundingModeContext : public antlr4::ParserRuleContext {
  public:
    RoundingModeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *HALF_UP();
    antlr4::tree::TerminalNode *HALF_EVEN();
    antlr4::tree::TerminalNode *UP();
    antlr4::tree::TerminalNode *DOWN();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *CEILING();

   
  };

  RoundingModeContext* roundingMode();

  class  LibraryHeaderContext : public antlr4::ParserRuleContext {
  public:
    LibraryHeaderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LIBRARY();
    antlr4::tree::TerminalNode *STRING();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  LibraryHeaderContext* libraryHeader();

  class  AmendmentHeaderContext : public antlr4::ParserRuleContext {
  public:
    AmendmentHeaderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AMENDMENT();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *TO_THE_CONTRACT();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *DATE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<AmendmentEffectContext *> amendmentEffect();
    AmendmentEffectContext* amendmentEffect(size_t i);
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  AmendmentHeaderContext* amendmentHeader();

  class  AmendmentEffectContext : public antlr4::ParserRuleContext {
  public:
    AmendmentEffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *BY_OUTCOME_DATE();
    antlr4::tree::TerminalNode *BY_PAYMENT_DATE();
    antlr4::tree::TerminalNode *RETROACTIVE();

   
  };

  AmendmentEffectContext* amendmentEffect();

  class  ItemContext : public antlr4::ParserRuleContext {
  public:
    ItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PartyContext *party();
    UnitItemContext *unitItem();
    InputContext *input();
    DatasetContext *dataset();
    DefinitionContext *definition();
    ChoiceTableContext *choiceTable();
    TierTableContext *tierTable();
    BracketTableContext *bracketTable();
    ScaleTableContext *scaleTable();
    ClauseContext *clause();
    PropertyContext *property();
    ExamplesContext *examples();
    ExampleContext *example();
    ContractTextContext *contractText();
    IncludesContext *includes();
    WorkCalendarContext *workCalendar();

   
  };

  ItemContext* item();

  class  TextItemContext : public antlr4::ParserRuleContext {
  public:
    TextItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *T_TEXT();
    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *SOURCE();
    antlr4::tree::TerminalNode *MEANS();
    InLanguageContext *inLanguage();

   
  };

  TextItemContext* textItem();

  class  InLanguageContext : public antlr4::ParserRuleContext {
  public:
    InLanguageContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN_ENGLISH();
    antlr4::tree::TerminalNode *IN_SPANISH();

   
  };

  InLanguageContext* inLanguage();

  class  ContractTextContext : public antlr4::ParserRuleContext {
  public:
    ContractTextContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DEFINITION();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    antlr4::tree::TerminalNode *PRECEDENCE();
    antlr4::tree::TerminalNode *NOTICES();
    antlr4::tree::TerminalNode *DISPUTES();
    antlr4::tree::TerminalNode *TAXES();
    antlr4::tree::TerminalNode *DOES_NOT_COVER();
    InLanguageContext *inLanguage();

   
  };

  ContractTextContext* contractText();

  class  IncludesContext : public antlr4::ParserRuleContext {
  public:
    IncludesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INCLUDES();
    antlr4::tree::TerminalNode *STRING();

   
  };

  IncludesContext* includes();

  class  WorkCalendarContext : public antlr4::ParserRuleContext {
  public:
    WorkCalendarContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WORK_CALENDAR();
    antlr4::tree::TerminalNode *STRING();
    std::vector<antlr4::tree::TerminalNode *> DATE();
    antlr4::tree::TerminalNode* DATE(size_t i);
    RangeToContext *rangeTo();
    antlr4::tree::TerminalNode *FROM();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *SATURDAYS_WORK();
    antlr4::tree::TerminalNode *COLON();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  WorkCalendarContext* workCalendar();

  class  PartyContext : public antlr4::ParserRuleContext {
  public:
    PartyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RoleContext *role();
    PlainNameContext *plainName();
    antlr4::tree::TerminalNode *STRING();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  PartyContext* party();

  class  RoleContext : public antlr4::ParserRuleContext {
  public:
    RoleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PAYER();
    antlr4::tree::TerminalNode *PROVIDER();
    antlr4::tree::TerminalNode *INVESTOR();
    antlr4::tree::TerminalNode *VERIFIER();

   
  };

  RoleContext* role();

  class  PartyRefContext : public antlr4::ParserRuleContext {
  public:
    PartyRefContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RoleContext *role();
    PlainNameContext *plainName();
    antlr4::tree::TerminalNode *THE();

   
  };

  PartyRefContext* partyRef();

  class  UnitItemContext : public antlr4::ParserRuleContext {
  public:
    UnitItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNIT();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *PLURAL();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  UnitItemContext* unitItem();

  class  InputContext : public antlr4::ParserRuleContext {
  public:
    InputContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INPUT();
    NameContext *name();
    TypeContext *type();
    antlr4::tree::TerminalNode *STRING();
    std::vector<ModifierContext *> modifier();
    ModifierContext* modifier(size_t i);
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  InputContext* input();

  class  DatasetContext : public antlr4::ParserRuleContext {
  public:
    DatasetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DATA();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *ONE_ROW_PER();
    antlr4::tree::TerminalNode *COMMA();
    std::vector<DatasetLineContext *> datasetLine();
    DatasetLineContext* datasetLine(size_t i);

   
  };

  DatasetContext* dataset();

  class  DatasetLineContext : public antlr4::ParserRuleContext {
  public:
    DatasetLineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentityContext *identity();
    CountsOnContext *countsOn();
    ColumnContext *column();
    TextItemContext *textItem();

   
  };

  DatasetLineContext* datasetLine();

  class  IdentityContext : public antlr4::ParserRuleContext {
  public:
    IdentityContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIED_BY();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *LP();
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *IF_REPEATED();
    RepeatedRowsContext *repeatedRows();

   
  };

  IdentityContext* identity();

  class  RepeatedRowsContext : public antlr4::ParserRuleContext {
  public:
    RepeatedRowsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *KEEP_FIRST();
    NameContext *name();
    antlr4::tree::TerminalNode *EARLIEST();
    antlr4::tree::TerminalNode *LATEST();
    antlr4::tree::TerminalNode *COUNTS();

   
  };

  RepeatedRowsContext* repeatedRows();

  class  CountsOnContext : public antlr4::ParserRuleContext {
  public:
    CountsOnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COUNTS_ON();
    NameContext *name();

   
  };

  CountsOnContext* countsOn();

  class  ColumnContext : public antlr4::ParserRuleContext {
  public:
    ColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    TypeContext *type();
    antlr4::tree::TerminalNode *STRING();
    std::vector<ModifierContext *> modifier();
    ModifierContext* modifier(size_t i);

   
  };

  ColumnContext* column();

  class  TypeContext : public antlr4::ParserRuleContext {
  public:
    TypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *T_IDENTIFIER();
    antlr4::tree::TerminalNode *T_TEXT();
    antlr4::tree::TerminalNode *T_DATE();
    antlr4::tree::TerminalNode *T_NUMBER();
    antlr4::tree::TerminalNode *T_INTEGER();
    antlr4::tree::TerminalNode *T_PERCENT();
    antlr4::tree::TerminalNode *T_YESNO();
    antlr4::tree::TerminalNode *T_ESTIMATE();
    antlr4::tree::TerminalNode *T_NUMBER_OF();
    antlr4::tree::TerminalNode *T_INTEGER_OF();
    TimeWordContext *timeWord();
    PlainNameContext *plainName();
    antlr4::tree::TerminalNode *T_MONEY();
    antlr4::tree::TerminalNode *T_REF();
    NameContext *name();
    antlr4::tree::TerminalNode *T_ONE_OF();
    antlr4::tree::TerminalNode *LP();
    std::vector<ChoiceContext *> choice();
    ChoiceContext* choice(size_t i);
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  TypeContext* type();

  class  ChoiceContext : public antlr4::ParserRuleContext {
  public:
    ChoiceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *STRING();

   
  };

  ChoiceContext* choice();

  class  ModifierContext : public antlr4::ParserRuleContext {
  public:
    ModifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeRangeContext *typeRange();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *DECIMALS();
    antlr4::tree::TerminalNode *MAY_MISS();
    antlr4::tree::TerminalNode *FROM_COLUMN();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    antlr4::tree::TerminalNode *WRITTEN();
    antlr4::tree::TerminalNode *EACH();
    PeriodContext *period();
    DecisionContext *decision();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *YES_AS();
    antlr4::tree::TerminalNode *NO_AS();
    antlr4::tree::TerminalNode *MISSING_AS();

   
  };

  ModifierContext* modifier();

  class  TypeRangeContext : public antlr4::ParserRuleContext {
  public:
    TypeRangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FROM();
    std::vector<BoundContext *> bound();
    BoundContext* bound(size_t i);
    RangeToContext *rangeTo();

   
  };

  TypeRangeContext* typeRange();

  class  BoundContext : public antlr4::ParserRuleContext {
  public:
    BoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *PCT();
    antlr4::tree::TerminalNode *MINUS();
    antlr4::tree::TerminalNode *DATE();

   
  };

  BoundContext* bound();

  class  RangeToContext : public antlr4::ParserRuleContext {
  public:
    RangeToContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *UP_TO();

   
  };

  RangeToContext* rangeTo();

  class  DecisionContext : public antlr4::ParserRuleContext {
  public:
    DecisionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DECIDED_BY();
    PartyRefContext *partyRef();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *NO_LATER_THAN();
    antlr4::tree::TerminalNode *IF_UNDECIDED();
    DefaultValueContext *defaultValue();
    antlr4::tree::TerminalNode *DATE();
    DurationContext *duration();
    antlr4::tree::TerminalNode *AFTER_PERIOD();

   
  };

  DecisionContext* decision();

  class  DefinitionContext : public antlr4::ParserRuleContext {
  public:
    DefinitionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    DefineContext *define();
    antlr4::tree::TerminalNode *FOR_EACH();
    NameContext *name();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  DefinitionContext* definition();

  class  DefineContext : public antlr4::ParserRuleContext {
  public:
    DefineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DEFINE();
    NameContext *name();
    antlr4::tree::TerminalNode *EQ();
    ExpressionContext *expression();
    ParametersContext *parameters();
    antlr4::tree::TerminalNode *STRING();

   
  };

  DefineContext* define();

  class  ParametersContext : public antlr4::ParserRuleContext {
  public:
    ParametersContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LP();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ParametersContext* parameters();

  class  ChoiceTableContext : public antlr4::ParserRuleContext {
  public:
    ChoiceTableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ChoiceHeadContext *choiceHead();
    ChoiceBodyContext *choiceBody();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  ChoiceTableContext* choiceTable();

  class  ChoiceHeadContext : public antlr4::ParserRuleContext {
  public:
    ChoiceHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TABLE();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *BY();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ChoiceHeadContext* choiceHead();

  class  ChoiceBodyContext : public antlr4::ParserRuleContext {
  public:
    ChoiceBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ChoiceRowsContext *choiceRows();
    antlr4::tree::TerminalNode *COMMA();
    TablePolicyContext *tablePolicy();
    std::vector<ChoiceVersionContext *> choiceVersion();
    ChoiceVersionContext* choiceVersion(size_t i);

   
  };

  ChoiceBodyContext* choiceBody();

  class  TablePolicyContext : public antlr4::ParserRuleContext {
  public:
    TablePolicyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FIRST_MATCH();
    antlr4::tree::TerminalNode *RESULTS_ADD();

   
  };

  TablePolicyContext* tablePolicy();

  class  ChoiceVersionContext : public antlr4::ParserRuleContext {
  public:
    ChoiceVersionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *COLON();
    ChoiceRowsContext *choiceRows();

   
  };

  ChoiceVersionContext* choiceVersion();

  class  ChoiceRowsContext : public antlr4::ParserRuleContext {
  public:
    ChoiceRowsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ChoiceRowContext *> choiceRow();
    ChoiceRowContext* choiceRow(size_t i);
    std::vector<RowContext *> row();
    RowContext* row(size_t i);

   
  };

  ChoiceRowsContext* choiceRows();

  class  ChoiceRowContext : public antlr4::ParserRuleContext {
  public:
    ChoiceRowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COLON();
    ChoiceContext *choice();
    std::vector<TruthContext *> truth();
    TruthContext* truth(size_t i);
    antlr4::tree::TerminalNode *OTHERWISE();
    SumContext *sum();

   
  };

  ChoiceRowContext* choiceRow();

  class  TierTableContext : public antlr4::ParserRuleContext {
  public:
    TierTableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TierHeadContext *tierHead();
    TierBodyContext *tierBody();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  TierTableContext* tierTable();

  class  TierHeadContext : public antlr4::ParserRuleContext {
  public:
    TierHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TIERS();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *BY();

   
  };

  TierHeadContext* tierHead();

  class  TierBodyContext : public antlr4::ParserRuleContext {
  public:
    TierBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<TierRowContext *> tierRow();
    TierRowContext* tierRow(size_t i);
    std::vector<TierVersionContext *> tierVersion();
    TierVersionContext* tierVersion(size_t i);

   
  };

  TierBodyContext* tierBody();

  class  TierVersionContext : public antlr4::ParserRuleContext {
  public:
    TierVersionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *COLON();
    std::vector<TierRowContext *> tierRow();
    TierRowContext* tierRow(size_t i);

   
  };

  TierVersionContext* tierVersion();

  class  TierRowContext : public antlr4::ParserRuleContext {
  public:
    TierRowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COLON();
    SumContext *sum();
    ValueRangeContext *valueRange();
    antlr4::tree::TerminalNode *OTHERWISE();

   
  };

  TierRowContext* tierRow();

  class  ValueRangeContext : public antlr4::ParserRuleContext {
  public:
    ValueRangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *BELOW();
    std::vector<TableBoundContext *> tableBound();
    TableBoundContext* tableBound(size_t i);
    antlr4::tree::TerminalNode *UP_TO();
    antlr4::tree::TerminalNode *FROM();
    RangeToContext *rangeTo();
    antlr4::tree::TerminalNode *ABOVE();

   
  };

  ValueRangeContext* valueRange();

  class  TableBoundContext : public antlr4::ParserRuleContext {
  public:
    TableBoundContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    antlr4::tree::TerminalNode *MINUS();

   
  };

  TableBoundContext* tableBound();

  class  BracketTableContext : public antlr4::ParserRuleContext {
  public:
    BracketTableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    BracketHeadContext *bracketHead();
    BracketBodyContext *bracketBody();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  BracketTableContext* bracketTable();

  class  BracketHeadContext : public antlr4::ParserRuleContext {
  public:
    BracketHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *BRACKETS();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *BY();

   
  };

  BracketHeadContext* bracketHead();

  class  BracketBodyContext : public antlr4::ParserRuleContext {
  public:
    BracketBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<BracketRowContext *> bracketRow();
    BracketRowContext* bracketRow(size_t i);
    std::vector<BracketVersionContext *> bracketVersion();
    BracketVersionContext* bracketVersion(size_t i);

   
  };

  BracketBodyContext* bracketBody();

  class  BracketVersionContext : public antlr4::ParserRuleContext {
  public:
    BracketVersionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *COLON();
    std::vector<BracketRowContext *> bracketRow();
    BracketRowContext* bracketRow(size_t i);

   
  };

  BracketVersionContext* bracketVersion();

  class  BracketRowContext : public antlr4::ParserRuleContext {
  public:
    BracketRowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COLON();
    SumContext *sum();
    TableBoundContext *tableBound();
    antlr4::tree::TerminalNode *BEYOND();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *NEXT();

   
  };

  BracketRowContext* bracketRow();

  class  ScaleTableContext : public antlr4::ParserRuleContext {
  public:
    ScaleTableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ScaleHeadContext *scaleHead();
    ScaleBodyContext *scaleBody();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  ScaleTableContext* scaleTable();

  class  ScaleHeadContext : public antlr4::ParserRuleContext {
  public:
    ScaleHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SCALE();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *BY();

   
  };

  ScaleHeadContext* scaleHead();

  class  ScaleBodyContext : public antlr4::ParserRuleContext {
  public:
    ScaleBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ScaleRowContext *> scaleRow();
    ScaleRowContext* scaleRow(size_t i);
    std::vector<ScaleVersionContext *> scaleVersion();
    ScaleVersionContext* scaleVersion(size_t i);

   
  };

  ScaleBodyContext* scaleBody();

  class  ScaleVersionContext : public antlr4::ParserRuleContext {
  public:
    ScaleVersionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *COLON();
    std::vector<ScaleRowContext *> scaleRow();
    ScaleRowContext* scaleRow(size_t i);

   
  };

  ScaleVersionContext* scaleVersion();

  class  ScaleRowContext : public antlr4::ParserRuleContext {
  public:
    ScaleRowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TableBoundContext *tableBound();
    antlr4::tree::TerminalNode *COLON();
    SumContext *sum();
    antlr4::tree::TerminalNode *OUTSIDE();
    antlr4::tree::TerminalNode *FLAT();
    antlr4::tree::TerminalNode *NOT_ALLOWED();

   
  };

  ScaleRowContext* scaleRow();

  class  RowContext : public antlr4::ParserRuleContext {
  public:
    RowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ROW();
    std::vector<CellContext *> cell();
    CellContext* cell(size_t i);
    antlr4::tree::TerminalNode *EOR();
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);

   
  };

  RowContext* row();

  class  CellContext : public antlr4::ParserRuleContext {
  public:
    CellContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SumContext *sum();
    CrossHeadContext *crossHead();
    TruthContext *truth();
    ValueRangeContext *valueRange();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *OTHERWISE();
    ClauseColumnContext *clauseColumn();

   
  };

  CellContext* cell();

  class  CrossHeadContext : public antlr4::ParserRuleContext {
  public:
    CrossHeadContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *BACKSLASH();

   
  };

  CrossHeadContext* crossHead();

  class  ClauseColumnContext : public antlr4::ParserRuleContext {
  public:
    ClauseColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLAUSE();
    antlr4::tree::TerminalNode *CLAUSENO();

   
  };

  ClauseColumnContext* clauseColumn();

  class  TruthContext : public antlr4::ParserRuleContext {
  public:
    TruthContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *YES();
    antlr4::tree::TerminalNode *NO();
    antlr4::tree::TerminalNode *NOT();

   
  };

  TruthContext* truth();

  class  ClauseContext : public antlr4::ParserRuleContext {
  public:
    ClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLAUSE();
    antlr4::tree::TerminalNode *CLAUSENO();
    ClauseBodyContext *clauseBody();
    antlr4::tree::TerminalNode *STRING();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  ClauseContext* clause();

  class  ClauseBodyContext : public antlr4::ParserRuleContext {
  public:
    ClauseBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PaymentContext *payment();
    std::vector<CapContext *> cap();
    CapContext* cap(size_t i);
    LiftsContext *lifts();
    AdjustmentContext *adjustment();
    AdvanceContext *advance();
    DistributionContext *distribution();
    PayerMaximumContext *payerMaximum();

   
  };

  ClauseBodyContext* clauseBody();

  class  ClauseRefContext : public antlr4::ParserRuleContext {
  public:
    ClauseRefContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLAUSE();
    antlr4::tree::TerminalNode *CLAUSENO();

   
  };

  ClauseRefContext* clauseRef();

  class  ClauseRefsContext : public antlr4::ParserRuleContext {
  public:
    ClauseRefsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ClauseRefContext *clauseRef();
    antlr4::tree::TerminalNode *CLAUSES();
    std::vector<antlr4::tree::TerminalNode *> CLAUSENO();
    antlr4::tree::TerminalNode* CLAUSENO(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *ALL_CLAUSES();

   
  };

  ClauseRefsContext* clauseRefs();

  class  PaymentContext : public antlr4::ParserRuleContext {
  public:
    PaymentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PaysContext *pays();
    IsPaidContext *isPaid();
    antlr4::tree::TerminalNode *EXCEPTION_TO();
    ClauseRefContext *clauseRef();
    ForEachContext *forEach();
    TimingContext *timing();
    std::vector<DefineContext *> define();
    DefineContext* define(size_t i);
    WhenContext *when();
    std::vector<PaymentTailContext *> paymentTail();
    PaymentTailContext* paymentTail(size_t i);
    antlr4::tree::TerminalNode *COMMA();

   
  };

  PaymentContext* payment();

  class  ForEachContext : public antlr4::ParserRuleContext {
  public:
    ForEachContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FOR_EACH();
    NameContext *name();
    RowFilterContext *rowFilter();

   
  };

  ForEachContext* forEach();

  class  RowFilterContext : public antlr4::ParserRuleContext {
  public:
    RowFilterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHERE();
    DisjunctionContext *disjunction();

   
  };

  RowFilterContext* rowFilter();

  class  WhenContext : public antlr4::ParserRuleContext {
  public:
    WhenContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();

   
  };

  WhenContext* when();

  class  TimingContext : public antlr4::ParserRuleContext {
  public:
    TimingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EACH();
    PeriodContext *period();
    antlr4::tree::TerminalNode *ONCE_ON();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *AT_END();

   
  };

  TimingContext* timing();

  class  PeriodContext : public antlr4::ParserRuleContext {
  public:
    PeriodContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MONTH();
    antlr4::tree::TerminalNode *QUARTER();
    antlr4::tree::TerminalNode *HALF();
    antlr4::tree::TerminalNode *YEAR();

   
  };

  PeriodContext* period();

  class  PaysContext : public antlr4::ParserRuleContext {
  public:
    PaysContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PartyRefContext *> partyRef();
    PartyRefContext* partyRef(size_t i);
    antlr4::tree::TerminalNode *PAYS();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *TO();

   
  };

  PaysContext* pays();

  class  IsPaidContext : public antlr4::ParserRuleContext {
  public:
    IsPaidContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IS_PAID();
    antlr4::tree::TerminalNode *TO();
    PartyRefContext *partyRef();
    ExpressionContext *expression();

   
  };

  IsPaidContext* isPaid();

  class  PaymentTailContext : public antlr4::ParserRuleContext {
  public:
    PaymentTailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SumContext *sum();
    antlr4::tree::TerminalNode *NOT_BELOW();
    antlr4::tree::TerminalNode *NOT_ABOVE();
    antlr4::tree::TerminalNode *BORNE_BY();
    std::vector<ShareContext *> share();
    ShareContext* share(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);
    antlr4::tree::TerminalNode *AMONG_ROWS();
    NameContext *name();
    antlr4::tree::TerminalNode *IN_PROPORTION();
    antlr4::tree::TerminalNode *NOTHING_IF_SUM();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *AT_MOST();
    PlainNameContext *plainName();
    antlr4::tree::TerminalNode *PER();
    ScopeContext *scope();
    antlr4::tree::TerminalNode *OVER_CONTRACT();
    antlr4::tree::TerminalNode *ARE_PAID();
    SharePaidContext *sharePaid();
    antlr4::tree::TerminalNode *ONCE_PER();
    antlr4::tree::TerminalNode *DUE();
    DurationContext *duration();
    antlr4::tree::TerminalNode *AFTER_PERIOD();

   
  };

  PaymentTailContext* paymentTail();

  class  SharePaidContext : public antlr4::ParserRuleContext {
  public:
    SharePaidContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AT_MOST();
    antlr4::tree::TerminalNode *PCT();
    antlr4::tree::TerminalNode *OF();
    PlainNameContext *plainName();
    antlr4::tree::TerminalNode *WHERE();
    DisjunctionContext *disjunction();
    antlr4::tree::TerminalNode *PER();
    ScopeContext *scope();
    antlr4::tree::TerminalNode *OVER_CONTRACT();
    antlr4::tree::TerminalNode *THE();
    std::vector<TotalOfShareContext *> totalOfShare();
    TotalOfShareContext* totalOfShare(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *ARE_PAID();

   
  };

  SharePaidContext* sharePaid();

  class  TotalOfShareContext : public antlr4::ParserRuleContext {
  public:
    TotalOfShareContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ACHIEVED();
    antlr4::tree::TerminalNode *PAID_TOTAL();

   
  };

  TotalOfShareContext* totalOfShare();

  class  ShareContext : public antlr4::ParserRuleContext {
  public:
    ShareContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PartyRefContext *partyRef();
    antlr4::tree::TerminalNode *PCT();

   
  };

  ShareContext* share();

  class  ScopeContext : public antlr4::ParserRuleContext {
  public:
    ScopeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ContractPeriodContext *contractPeriod();
    CalendarPeriodContext *calendarPeriod();
    PeriodContext *period();
    PlainNameContext *plainName();

   
  };

  ScopeContext* scope();

  class  ContractPeriodContext : public antlr4::ParserRuleContext {
  public:
    ContractPeriodContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *C_MONTH();
    antlr4::tree::TerminalNode *C_QUARTER();
    antlr4::tree::TerminalNode *C_HALF();
    antlr4::tree::TerminalNode *C_YEAR();

   
  };

  ContractPeriodContext* contractPeriod();

  class  CalendarPeriodContext : public antlr4::ParserRuleContext {
  public:
    CalendarPeriodContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_MONTH();
    antlr4::tree::TerminalNode *K_QUARTER();
    antlr4::tree::TerminalNode *K_HALF();
    antlr4::tree::TerminalNode *K_YEAR();

   
  };

  CalendarPeriodContext* calendarPeriod();

  class  CapContext : public antlr4::ParserRuleContext {
  public:
    CapContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CAP();
    ClauseRefsContext *clauseRefs();
    antlr4::tree::TerminalNode *AT();
    CapAmountContext *capAmount();
    CapScopeContext *capScope();
    antlr4::tree::TerminalNode *TOGETHER();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<CapRuleContext *> capRule();
    CapRuleContext* capRule(size_t i);
    antlr4::tree::TerminalNode *TO();

   
  };

  CapContext* cap();

  class  CapAmountContext : public antlr4::ParserRuleContext {
  public:
    CapAmountContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    MoneyContext *money();
    antlr4::tree::TerminalNode *LP();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RP();
    PlainNameContext *plainName();

   
  };

  CapAmountContext* capAmount();

  class  MoneyContext : public antlr4::ParserRuleContext {
  public:
    MoneyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    UnitContext *unit();

   
  };

  MoneyContext* money();

  class  CapScopeContext : public antlr4::ParserRuleContext {
  public:
    CapScopeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> PER();
    antlr4::tree::TerminalNode* PER(size_t i);
    std::vector<ScopeContext *> scope();
    ScopeContext* scope(size_t i);
    antlr4::tree::TerminalNode *OVER_CONTRACT();
    antlr4::tree::TerminalNode *AND();

   
  };

  CapScopeContext* capScope();

  class  CapRuleContext : public antlr4::ParserRuleContext {
  public:
    CapRuleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EARLIER_CLAUSES();
    antlr4::tree::TerminalNode *EARLIER_DATES();
    antlr4::tree::TerminalNode *PRO_RATA();
    antlr4::tree::TerminalNode *LAPSES();
    antlr4::tree::TerminalNode *CARRIES();

   
  };

  CapRuleContext* capRule();

  class  LiftsContext : public antlr4::ParserRuleContext {
  public:
    LiftsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LIFTS();
    ClauseRefContext *clauseRef();
    WhenContext *when();
    ForEachContext *forEach();

   
  };

  LiftsContext* lifts();

  class  AdjustmentContext : public antlr4::ParserRuleContext {
  public:
    AdjustmentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PCT();
    antlr4::tree::TerminalNode *ON();
    ClauseRefsContext *clauseRefs();
    antlr4::tree::TerminalNode *RETENTION_OF();
    antlr4::tree::TerminalNode *INCREASE_OF();
    antlr4::tree::TerminalNode *REDUCTION_OF();
    ForEachContext *forEach();
    WhenContext *when();
    ReleaseContext *release();
    antlr4::tree::TerminalNode *COMMA();

   
  };

  AdjustmentContext* adjustment();

  class  ReleaseContext : public antlr4::ParserRuleContext {
  public:
    ReleaseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RELEASED();
    OnDateContext *onDate();
    antlr4::tree::TerminalNode *AT_END();
    WhenContext *when();

   
  };

  ReleaseContext* release();

  class  OnDateContext : public antlr4::ParserRuleContext {
  public:
    OnDateContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *THE();

   
  };

  OnDateContext* onDate();

  class  AdvanceContext : public antlr4::ParserRuleContext {
  public:
    AdvanceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PartyRefContext *> partyRef();
    PartyRefContext* partyRef(size_t i);
    antlr4::tree::TerminalNode *ADVANCES();
    SumContext *sum();
    OnDateContext *onDate();
    antlr4::tree::TerminalNode *NETTED_OFF();
    antlr4::tree::TerminalNode *PCT();
    antlr4::tree::TerminalNode *OF_EACH_PAYMENT();
    ClauseRefsContext *clauseRefs();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *COMMA();

   
  };

  AdvanceContext* advance();

  class  DistributionContext : public antlr4::ParserRuleContext {
  public:
    DistributionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHAT();
    PartyRefContext *partyRef();
    ClauseRefsContext *clauseRefs();
    antlr4::tree::TerminalNode *IS_DISTRIBUTED();
    antlr4::tree::TerminalNode *COLON();
    std::vector<StepContext *> step();
    StepContext* step(size_t i);
    antlr4::tree::TerminalNode *RECEIVES_UNDER();
    antlr4::tree::TerminalNode *PER();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  DistributionContext* distribution();

  class  PayerMaximumContext : public antlr4::ParserRuleContext {
  public:
    PayerMaximumContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IS_CAPPED();
    CapAmountContext *capAmount();
    antlr4::tree::TerminalNode *WHAT();
    std::vector<PartyRefContext *> partyRef();
    PartyRefContext* partyRef(size_t i);
    antlr4::tree::TerminalNode *WHAT_PAYS();
    std::vector<antlr4::tree::TerminalNode *> PER();
    antlr4::tree::TerminalNode* PER(size_t i);
    ScopeContext *scope();
    antlr4::tree::TerminalNode *OVER_CONTRACT();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *PAYS();
    antlr4::tree::TerminalNode *PAYS_UNDER();
    ClauseRefsContext *clauseRefs();
    antlr4::tree::TerminalNode *LAPSES();
    antlr4::tree::TerminalNode *CARRIES();
    antlr4::tree::TerminalNode *EXCESS_BORNE();
    antlr4::tree::TerminalNode *EXCESS_UNPAID();

   
  };

  PayerMaximumContext* payerMaximum();

  class  StepContext : public antlr4::ParserRuleContext {
  public:
    StepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *THEN();
    UntilStepContext *untilStep();
    std::vector<ShareContext *> share();
    ShareContext* share(size_t i);
    PartyRefContext *partyRef();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

   
  };

  StepContext* step();

  class  UntilStepContext : public antlr4::ParserRuleContext {
  public:
    UntilStepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNTIL();
    PartyRefContext *partyRef();
    std::vector<ShareContext *> share();
    ShareContext* share(size_t i);
    MoneyContext *money();
    PlainNameContext *plainName();
    YearlyReturnContext *yearlyReturn();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

   
  };

  UntilStepContext* untilStep();

  class  YearlyReturnContext : public antlr4::ParserRuleContext {
  public:
    YearlyReturnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *YEARLY_RETURN();
    antlr4::tree::TerminalNode *PCT();
    antlr4::tree::TerminalNode *LP();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *ACTUAL();
    antlr4::tree::TerminalNode *SLASH();
    std::vector<antlr4::tree::TerminalNode *> NUMBER();
    antlr4::tree::TerminalNode* NUMBER(size_t i);
    antlr4::tree::TerminalNode *RP();
    antlr4::tree::TerminalNode *SIMPLE();
    antlr4::tree::TerminalNode *COMPOUNDED();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *DECIMALS();

   
  };

  YearlyReturnContext* yearlyReturn();

  class  PropertyContext : public antlr4::ParserRuleContext {
  public:
    PropertyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ALWAYS();
    MonotoneContext *monotone();
    NeverNegativeContext *neverNegative();
    NeverBothContext *neverBoth();
    antlr4::tree::TerminalNode *SPLITTING();
    ScopedClaimContext *scopedClaim();
    ExpressionContext *expression();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  PropertyContext* property();

  class  ScopedClaimContext : public antlr4::ParserRuleContext {
  public:
    ScopedClaimContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *EACH();
    PeriodContext *period();
    antlr4::tree::TerminalNode *FOR_EACH();
    NameContext *name();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *IN();

   
  };

  ScopedClaimContext* scopedClaim();

  class  MonotoneContext : public antlr4::ParserRuleContext {
  public:
    MonotoneContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLAUSENO();
    antlr4::tree::TerminalNode *ENTITLEMENT();
    antlr4::tree::TerminalNode *PAYMENT();
    antlr4::tree::TerminalNode *NEVER_DECREASES();
    antlr4::tree::TerminalNode *NEVER_INCREASES();
    antlr4::tree::TerminalNode *NEVER_JUMPS();
    SumContext *sum();
    antlr4::tree::TerminalNode *AS();
    NameContext *name();
    antlr4::tree::TerminalNode *INCREASES();
    antlr4::tree::TerminalNode *AS_INCREASES();

   
  };

  MonotoneContext* monotone();

  class  NeverNegativeContext : public antlr4::ParserRuleContext {
  public:
    NeverNegativeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NEVER_NEGATIVE();
    antlr4::tree::TerminalNode *CLAUSENO();
    antlr4::tree::TerminalNode *TOTAL();
    antlr4::tree::TerminalNode *ENTITLEMENT();
    antlr4::tree::TerminalNode *PAYMENT();

   
  };

  NeverNegativeContext* neverNegative();

  class  NeverBothContext : public antlr4::ParserRuleContext {
  public:
    NeverBothContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLAUSES();
    std::vector<antlr4::tree::TerminalNode *> CLAUSENO();
    antlr4::tree::TerminalNode* CLAUSENO(size_t i);
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *NEVER_BOTH();

   
  };

  NeverBothContext* neverBoth();

  class  ExamplesContext : public antlr4::ParserRuleContext {
  public:
    ExamplesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXAMPLES();
    antlr4::tree::TerminalNode *STRING();
    std::vector<RowContext *> row();
    RowContext* row(size_t i);
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  ExamplesContext* examples();

  class  ExampleContext : public antlr4::ParserRuleContext {
  public:
    ExampleContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXAMPLE();
    antlr4::tree::TerminalNode *STRING();
    std::vector<ExampleLineContext *> exampleLine();
    ExampleLineContext* exampleLine(size_t i);
    std::vector<ExpectContext *> expect();
    ExpectContext* expect(size_t i);
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);

   
  };

  ExampleContext* example();

  class  ExampleLineContext : public antlr4::ParserRuleContext {
  public:
    ExampleLineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *GIVEN();
    antlr4::tree::TerminalNode *ROWS_OF();
    NameContext *name();
    antlr4::tree::TerminalNode *EQ();
    DefaultValueContext *defaultValue();
    std::vector<RowContext *> row();
    RowContext* row(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<GivenPartContext *> givenPart();
    GivenPartContext* givenPart(size_t i);
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *AS_OF();
    antlr4::tree::TerminalNode *DATE();

   
  };

  ExampleLineContext* exampleLine();

  class  GivenPartContext : public antlr4::ParserRuleContext {
  public:
    GivenPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *EQ();
    DefaultValueContext *defaultValue();

   
  };

  GivenPartContext* givenPart();

  class  ExpectContext : public antlr4::ParserRuleContext {
  public:
    ExpectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXPECT();
    ExpressionContext *expression();
    std::vector<RowContext *> row();
    RowContext* row(size_t i);

   
  };

  ExpectContext* expect();

  class  ChangeContext : public antlr4::ParserRuleContext {
  public:
    ChangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ClauseChangeContext *clauseChange();
    TableChangeContext *tableChange();
    TextChangeContext *textChange();
    ValueChangeContext *valueChange();

   
  };

  ChangeContext* change();

  class  ClauseChangeContext : public antlr4::ParserRuleContext {
  public:
    ClauseChangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLAUSE();
    antlr4::tree::TerminalNode *CLAUSENO();
    ClauseBodyContext *clauseBody();
    antlr4::tree::TerminalNode *REPLACED();
    antlr4::tree::TerminalNode *ADDED();
    antlr4::tree::TerminalNode *STRING();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);
    antlr4::tree::TerminalNode *REMOVED();

   
  };

  ClauseChangeContext* clauseChange();

  class  TableChangeContext : public antlr4::ParserRuleContext {
  public:
    TableChangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ChoiceHeadContext *choiceHead();
    antlr4::tree::TerminalNode *REPLACED();
    ChoiceBodyContext *choiceBody();
    std::vector<TextItemContext *> textItem();
    TextItemContext* textItem(size_t i);
    TierHeadContext *tierHead();
    TierBodyContext *tierBody();
    BracketHeadContext *bracketHead();
    BracketBodyContext *bracketBody();
    ScaleHeadContext *scaleHead();
    ScaleBodyContext *scaleBody();

   
  };

  TableChangeContext* tableChange();

  class  TextChangeContext : public antlr4::ParserRuleContext {
  public:
    TextChangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TEXT_OF();
    ClauseRefContext *clauseRef();
    antlr4::tree::TerminalNode *REPLACED();
    antlr4::tree::TerminalNode *STRING();

   
  };

  TextChangeContext* textChange();

  class  ValueChangeContext : public antlr4::ParserRuleContext {
  public:
    ValueChangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *VALUE_OF();
    NameContext *name();
    antlr4::tree::TerminalNode *REPLACED();
    antlr4::tree::TerminalNode *BY();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *PER();

   
  };

  ValueChangeContext* valueChange();

  class  ExpressionContext : public antlr4::ParserRuleContext {
  public:
    ExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    DisjunctionContext *disjunction();
    ConditionalContext *conditional();
    RoundedContext *rounded();
    CountOfContext *countOf();
    CountDistinctContext *countDistinct();
    SumOfContext *sumOf();
    ShareOfContext *shareOf();
    StatisticContext *statistic();
    WeightedAverageContext *weightedAverage();
    PercentileOfContext *percentileOf();
    DatedValueContext *datedValue();
    RankOfContext *rankOf();
    QuantifiedContext *quantified();
    AcrossPeriodsContext *acrossPeriods();

   
  };

  ExpressionContext* expression();

  class  DisjunctionContext : public antlr4::ParserRuleContext {
  public:
    DisjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ConjunctionContext *> conjunction();
    ConjunctionContext* conjunction(size_t i);
    std::vector<antlr4::tree::TerminalNode *> OR();
    antlr4::tree::TerminalNode* OR(size_t i);

   
  };

  DisjunctionContext* disjunction();

  class  ConjunctionContext : public antlr4::ParserRuleContext {
  public:
    ConjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NegationContext *> negation();
    NegationContext* negation(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

   
  };

  ConjunctionContext* conjunction();

  class  NegationContext : public antlr4::ParserRuleContext {
  public:
    NegationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ComparisonContext *comparison();
    std::vector<antlr4::tree::TerminalNode *> NOT();
    antlr4::tree::TerminalNode* NOT(size_t i);

   
  };

  NegationContext* negation();

  class  ComparisonContext : public antlr4::ParserRuleContext {
  public:
    ComparisonContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SumContext *> sum();
    SumContext* sum(size_t i);
    WholeSpanContext *wholeSpan();
    ComparatorContext *comparator();
    RangeTestContext *rangeTest();
    antlr4::tree::TerminalNode *IS_PRESENT();
    antlr4::tree::TerminalNode *WITHIN_TERM();
    MembershipContext *membership();
    ClauseRefContext *clauseRef();
    antlr4::tree::TerminalNode *GIVES_RIGHT();

   
  };

  ComparisonContext* comparison();

  class  ComparatorContext : public antlr4::ParserRuleContext {
  public:
    ComparatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EQ();
    antlr4::tree::TerminalNode *NE();
    antlr4::tree::TerminalNode *LT();
    antlr4::tree::TerminalNode *LE();
    antlr4::tree::TerminalNode *GT();
    antlr4::tree::TerminalNode *GE();
    antlr4::tree::TerminalNode *W_GE();
    antlr4::tree::TerminalNode *W_LE();
    antlr4::tree::TerminalNode *W_GT();
    antlr4::tree::TerminalNode *W_LT();
    antlr4::tree::TerminalNode *W_EQ();
    antlr4::tree::TerminalNode *W_NE();

   
  };

  ComparatorContext* comparator();

  class  RangeTestContext : public antlr4::ParserRuleContext {
  public:
    RangeTestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FROM();
    std::vector<SumContext *> sum();
    SumContext* sum(size_t i);
    RangeToContext *rangeTo();
    antlr4::tree::TerminalNode *BELOW();
    antlr4::tree::TerminalNode *ABOVE();

   
  };

  RangeTestContext* rangeTest();

  class  MembershipContext : public antlr4::ParserRuleContext {
  public:
    MembershipContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *LP();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  MembershipContext* membership();

  class  WholeSpanContext : public antlr4::ParserRuleContext {
  public:
    WholeSpanContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FROM();
    std::vector<SumContext *> sum();
    SumContext* sum(size_t i);
    RangeToContext *rangeTo();
    antlr4::tree::TerminalNode *WHOLE_MONTHS();
    antlr4::tree::TerminalNode *WHOLE_YEARS();
    antlr4::tree::TerminalNode *WORK_DAYS();

   
  };

  WholeSpanContext* wholeSpan();

  class  SumContext : public antlr4::ParserRuleContext {
  public:
    SumContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ProductContext *> product();
    ProductContext* product(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PLUS();
    antlr4::tree::TerminalNode* PLUS(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);

   
  };

  SumContext* sum();

  class  ProductContext : public antlr4::ParserRuleContext {
  public:
    ProductContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SignedTermContext *> signedTerm();
    SignedTermContext* signedTerm(size_t i);
    std::vector<antlr4::tree::TerminalNode *> STAR();
    antlr4::tree::TerminalNode* STAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> SLASH();
    antlr4::tree::TerminalNode* SLASH(size_t i);

   
  };

  ProductContext* product();

  class  SignedTermContext : public antlr4::ParserRuleContext {
  public:
    SignedTermContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PowerContext *power();
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);

   
  };

  SignedTermContext* signedTerm();

  class  PowerContext : public antlr4::ParserRuleContext {
  public:
    PowerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PrimaryContext *primary();
    antlr4::tree::TerminalNode *POW();
    ExponentContext *exponent();

   
  };

  PowerContext* power();

  class  ExponentContext : public antlr4::ParserRuleContext {
  public:
    ExponentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PrimaryContext *primary();
    antlr4::tree::TerminalNode *MINUS();

   
  };

  ExponentContext* exponent();

  class  PrimaryContext : public antlr4::ParserRuleContext {
  public:
    PrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    OrIfMissingContext *orIfMissing();
    CallContext *call();
    MemberContext *member();
    NameContext *name();
    ExtremeContext *extreme();
    AbsoluteContext *absolute();
    IrrationalContext *irrational();
    AmountOfContext *amountOf();
    ParenthesisContext *parenthesis();

   
  };

  PrimaryContext* primary();

  class  OrIfMissingContext : public antlr4::ParserRuleContext {
  public:
    OrIfMissingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *OR();
    FallbackContext *fallback();
    antlr4::tree::TerminalNode *IF_MISSING();
    NameContext *name();
    MemberContext *member();

   
  };

  OrIfMissingContext* orIfMissing();

  class  FallbackContext : public antlr4::ParserRuleContext {
  public:
    FallbackContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    antlr4::tree::TerminalNode *MINUS();
    TruthContext *truth();

   
  };

  FallbackContext* fallback();

  class  CallContext : public antlr4::ParserRuleContext {
  public:
    CallContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *LP();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *RP();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *DOT();

   
  };

  CallContext* call();

  class  MemberContext : public antlr4::ParserRuleContext {
  public:
    MemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *DOT();

   
  };

  MemberContext* member();

  class  ExtremeContext : public antlr4::ParserRuleContext {
  public:
    ExtremeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LP();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *RP();
    antlr4::tree::TerminalNode *LESSER();
    antlr4::tree::TerminalNode *GREATER();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ExtremeContext* extreme();

  class  AbsoluteContext : public antlr4::ParserRuleContext {
  public:
    AbsoluteContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ABS();
    antlr4::tree::TerminalNode *LP();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RP();

   
  };

  AbsoluteContext* absolute();

  class  IrrationalContext : public antlr4::ParserRuleContext {
  public:
    IrrationalContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LP();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *RP();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *DECIMALS();
    antlr4::tree::TerminalNode *ROOT_OF();
    antlr4::tree::TerminalNode *LOGARITHM_OF();
    antlr4::tree::TerminalNode *EXPONENTIAL_OF();
    antlr4::tree::TerminalNode *POWER_OF();
    antlr4::tree::TerminalNode *NORMAL_P();
    antlr4::tree::TerminalNode *NORMAL_Q();
    antlr4::tree::TerminalNode *STUDENT_Q();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  IrrationalContext* irrational();

  class  AmountOfContext : public antlr4::ParserRuleContext {
  public:
    AmountOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TOTAL();
    PartyRefContext *partyRef();
    antlr4::tree::TerminalNode *PAID_BY();
    antlr4::tree::TerminalNode *RECEIVED_BY();
    antlr4::tree::TerminalNode *NET_OF();
    antlr4::tree::TerminalNode *IN();
    PlainNameContext *plainName();
    antlr4::tree::TerminalNode *CLAUSENO();
    antlr4::tree::TerminalNode *ENTITLEMENT();
    antlr4::tree::TerminalNode *PAYMENT();

   
  };

  AmountOfContext* amountOf();

  class  ParenthesisContext : public antlr4::ParserRuleContext {
  public:
    ParenthesisContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LP();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RP();

   
  };

  ParenthesisContext* parenthesis();

  class  ConditionalContext : public antlr4::ParserRuleContext {
  public:
    ConditionalContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IF();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *OTHERWISE();

   
  };

  ConditionalContext* conditional();

  class  RoundedContext : public antlr4::ParserRuleContext {
  public:
    RoundedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ROUND();
    SumContext *sum();
    RoundingRuleContext *roundingRule();

   
  };

  RoundedContext* rounded();

  class  CountOfContext : public antlr4::ParserRuleContext {
  public:
    CountOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COUNT_OF();
    RowSourceContext *rowSource();
    WhereContext *where();
    WindowContext *window();

   
  };

  CountOfContext* countOf();

  class  CountDistinctContext : public antlr4::ParserRuleContext {
  public:
    CountDistinctContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COUNT_DISTINCT();
    SumContext *sum();
    antlr4::tree::TerminalNode *OVER();
    RowSourceContext *rowSource();
    WhereContext *where();
    WindowContext *window();

   
  };

  CountDistinctContext* countDistinct();

  class  SumOfContext : public antlr4::ParserRuleContext {
  public:
    SumOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SUM_OF();
    SumContext *sum();
    antlr4::tree::TerminalNode *OVER();
    RowSourceContext *rowSource();
    WhereContext *where();
    WindowContext *window();

   
  };

  SumOfContext* sumOf();

  class  ShareOfContext : public antlr4::ParserRuleContext {
  public:
    ShareOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SHARE_OF();
    RowSourceContext *rowSource();
    antlr4::tree::TerminalNode *WHERE();
    std::vector<DisjunctionContext *> disjunction();
    DisjunctionContext* disjunction(size_t i);
    IfNoneContext *ifNone();
    antlr4::tree::TerminalNode *AMONG_THOSE();
    WindowContext *window();

   
  };

  ShareOfContext* shareOf();

  class  StatisticContext : public antlr4::ParserRuleContext {
  public:
    StatisticContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SumContext *sum();
    antlr4::tree::TerminalNode *OVER();
    RowSourceContext *rowSource();
    IfNoneContext *ifNone();
    antlr4::tree::TerminalNode *AVERAGE_OF();
    antlr4::tree::TerminalNode *MIN_OF();
    antlr4::tree::TerminalNode *MAX_OF();
    antlr4::tree::TerminalNode *MEDIAN_OF();
    antlr4::tree::TerminalNode *MEDIAN_BETWEEN();
    WhereContext *where();
    WindowContext *window();

   
  };

  StatisticContext* statistic();

  class  WeightedAverageContext : public antlr4::ParserRuleContext {
  public:
    WeightedAverageContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WAVERAGE_OF();
    std::vector<SumContext *> sum();
    SumContext* sum(size_t i);
    antlr4::tree::TerminalNode *WEIGHT();
    antlr4::tree::TerminalNode *OVER();
    RowSourceContext *rowSource();
    IfNoneContext *ifNone();
    WhereContext *where();
    WindowContext *window();

   
  };

  WeightedAverageContext* weightedAverage();

  class  PercentileOfContext : public antlr4::ParserRuleContext {
  public:
    PercentileOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *OF();
    SumContext *sum();
    antlr4::tree::TerminalNode *OVER();
    RowSourceContext *rowSource();
    IfNoneContext *ifNone();
    antlr4::tree::TerminalNode *PERCENTILE();
    antlr4::tree::TerminalNode *PERCENTILE_BETWEEN();
    WhereContext *where();
    WindowContext *window();

   
  };

  PercentileOfContext* percentileOf();

  class  DatedValueContext : public antlr4::ParserRuleContext {
  public:
    DatedValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SumContext *sum();
    antlr4::tree::TerminalNode *OVER();
    RowSourceContext *rowSource();
    antlr4::tree::TerminalNode *BY();
    NameContext *name();
    IfNoneContext *ifNone();
    antlr4::tree::TerminalNode *FIRST_OF();
    antlr4::tree::TerminalNode *LATEST_OF();
    WhereContext *where();
    WindowContext *window();

   
  };

  DatedValueContext* datedValue();

  class  RankOfContext : public antlr4::ParserRuleContext {
  public:
    RankOfContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RANK_OF();
    SumContext *sum();
    antlr4::tree::TerminalNode *OVER();
    RowSourceContext *rowSource();
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *HIGHEST();
    antlr4::tree::TerminalNode *LOWEST();
    WhereContext *where();
    WindowContext *window();

   
  };

  RankOfContext* rankOf();

  class  QuantifiedContext : public antlr4::ParserRuleContext {
  public:
    QuantifiedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RowSourceContext *rowSource();
    antlr4::tree::TerminalNode *HAS();
    DisjunctionContext *disjunction();
    antlr4::tree::TerminalNode *NONE_OF();
    antlr4::tree::TerminalNode *ANY_OF();
    antlr4::tree::TerminalNode *EVERY_OF();

   
  };

  QuantifiedContext* quantified();

  class  AcrossPeriodsContext : public antlr4::ParserRuleContext {
  public:
    AcrossPeriodsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *IN_PREVIOUS();
    IfNoneContext *ifNone();
    antlr4::tree::TerminalNode *SUM_OF();
    antlr4::tree::TerminalNode *SO_FAR();
    antlr4::tree::TerminalNode *BEFORE_THIS();
    antlr4::tree::TerminalNode *AVERAGE_OF();
    antlr4::tree::TerminalNode *MIN_OF();
    antlr4::tree::TerminalNode *MAX_OF();

   
  };

  AcrossPeriodsContext* acrossPeriods();

  class  RowSourceContext : public antlr4::ParserRuleContext {
  public:
    RowSourceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *ITS();

   
  };

  RowSourceContext* rowSource();

  class  WhereContext : public antlr4::ParserRuleContext {
  public:
    WhereContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHERE();
    DisjunctionContext *disjunction();

   
  };

  WhereContext* where();

  class  WindowContext : public antlr4::ParserRuleContext {
  public:
    WindowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TO_DATE();
    antlr4::tree::TerminalNode *LAST_N();
    antlr4::tree::TerminalNode *NUMBER();
    PeriodContext *period();
    antlr4::tree::TerminalNode *WHOLE_TERM();
    antlr4::tree::TerminalNode *SAME();
    antlr4::tree::TerminalNode *PREVIOUS_YEAR();

   
  };

  WindowContext* window();

  class  IfNoneContext : public antlr4::ParserRuleContext {
  public:
    IfNoneContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *OR();
    DefaultValueContext *defaultValue();
    antlr4::tree::TerminalNode *IF_NONE();

   
  };

  IfNoneContext* ifNone();

  class  DefaultValueContext : public antlr4::ParserRuleContext {
  public:
    DefaultValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    antlr4::tree::TerminalNode *MINUS();
    NameContext *name();
    TruthContext *truth();

   
  };

  DefaultValueContext* defaultValue();

  class  LiteralContext : public antlr4::ParserRuleContext {
  public:
    LiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    DurationContext *duration();
    antlr4::tree::TerminalNode *LAST_DAY();
    QuantityContext *quantity();
    antlr4::tree::TerminalNode *PCT();
    antlr4::tree::TerminalNode *DATE();
    antlr4::tree::TerminalNode *STRING();

   
  };

  LiteralContext* literal();

  class  DurationContext : public antlr4::ParserRuleContext {
  public:
    DurationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    antlr4::tree::TerminalNode *DAY();
    antlr4::tree::TerminalNode *CAL_DAYS();
    antlr4::tree::TerminalNode *WORK_DAYS();
    antlr4::tree::TerminalNode *MONTH();
    antlr4::tree::TerminalNode *YEAR();

   
  };

  DurationContext* duration();

  class  QuantityContext : public antlr4::ParserRuleContext {
  public:
    QuantityContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NUMBER();
    UnitContext *unit();
    RateContext *rate();

   
  };

  QuantityContext* quantity();

  class  RateContext : public antlr4::ParserRuleContext {
  public:
    RateContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PER();
    TimeWordContext *timeWord();
    PlainNameContext *plainName();

   
  };

  RateContext* rate();

  class  UnitContext : public antlr4::ParserRuleContext {
  public:
    UnitContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *SOURCE();

   
  };

  UnitContext* unit();

  class  TimeWordContext : public antlr4::ParserRuleContext {
  public:
    TimeWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DAY();
    antlr4::tree::TerminalNode *WORK_DAYS();
    antlr4::tree::TerminalNode *MONTH();
    antlr4::tree::TerminalNode *YEAR();

   
  };

  TimeWordContext* timeWord();

  class  NameContext : public antlr4::ParserRuleContext {
  public:
    NameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    antlr4::tree::TerminalNode *DAY();
    antlr4::tree::TerminalNode *MONTH();
    antlr4::tree::TerminalNode *QUARTER();
    antlr4::tree::TerminalNode *HALF();
    antlr4::tree::TerminalNode *YEAR();
    SoftWordContext *softWord();

   
  };

  NameContext* name();

  class  PlainNameContext : public antlr4::ParserRuleContext {
  public:
    PlainNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NAME();
    SoftWordContext *softWord();

   
  };

  PlainNameContext* plainName();

  class  SoftWordContext : public antlr4::ParserRuleContext {
  public:
    SoftWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CODE();
    antlr4::tree::TerminalNode *CURRENCY();
    antlr4::tree::TerminalNode *TERM();
    antlr4::tree::TerminalNode *INCLUSIVE();
    antlr4::tree::TerminalNode *PERIODS();
    antlr4::tree::TerminalNode *CALENDAR();
    antlr4::tree::TerminalNode *UP();
    antlr4::tree::TerminalNode *DOWN();
    antlr4::tree::TerminalNode *FLOOR();
    antlr4::tree::TerminalNode *CEILING();
    antlr4::tree::TerminalNode *PLURAL();
    antlr4::tree::TerminalNode *COUNTS();
    antlr4::tree::TerminalNode *T_DATE();
    antlr4::tree::TerminalNode *T_ESTIMATE();
    antlr4::tree::TerminalNode *DECIMALS();
    antlr4::tree::TerminalNode *FIRST();
    antlr4::tree::TerminalNode *NEXT();
    antlr4::tree::TerminalNode *BEYOND();
    antlr4::tree::TerminalNode *OUTSIDE();
    antlr4::tree::TerminalNode *FLAT();
    antlr4::tree::TerminalNode *DUE();
    antlr4::tree::TerminalNode *ACHIEVED();
    antlr4::tree::TerminalNode *PAID_TOTAL();
    antlr4::tree::TerminalNode *TOGETHER();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *SIMPLE();
    antlr4::tree::TerminalNode *ACTUAL();
    antlr4::tree::TerminalNode *INCREASES();
    antlr4::tree::TerminalNode *EXPECT();
    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *SOURCE();

   
  };

  SoftWordContext* softWord();

  class  HeaderEntryContext : public antlr4::ParserRuleContext {
  public:
    HeaderEntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    HeaderContext *header();
    antlr4::tree::TerminalNode *EOF();

   
  };

  HeaderEntryContext* headerEntry();

  class  ItemEntryContext : public antlr4::ParserRuleContext {
  public:
    ItemEntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ItemContext *item();
    antlr4::tree::TerminalNode *EOF();

   
  };

  ItemEntryContext* itemEntry();

  class  AmendmentEntryContext : public antlr4::ParserRuleContext {
  public:
    AmendmentEntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EOF();
    ChangeContext *change();
    ItemContext *item();

   
  };

  AmendmentEntryContext* amendmentEntry();


private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

