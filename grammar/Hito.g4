// The grammar of Hito, over concepts.
//
// It names no word of any language: a scanner makes the literals, and a phrase pass turns the words of a file's
// language into the concepts of phrases.def before this grammar sees them. One grammar therefore reads every language.
//
// One rule per construct, so that the tree serves layout and translation. Reading the tree:
//   * item, header, change, clauseBody and the entries at the end are not nodes: their child stands in their place.
//     The root of an item is the construct itself: contractHeader, party, dataset, definition, tierTable, clause …
//   * The levels of an expression (expression, disjunction, conjunction, negation, comparison, sum, product,
//     signedTerm, power, primary) are nodes only where they hold an operator: a lone name is a `name` node.
//   * name, plainName and unit hold exactly one token, possibly below a softWord node, and that token is the author's:
//     never translated. Period and time words that are keywords are below period, timeWord or a phrase token.
//   * rules.def lists the rules in this order.
parser grammar Hito;

// In the order of Concept (concepts.h): first what the scanner makes, then the phrase table.
tokens {
  // From the scanner.
  NAME, NUMBER, CLAUSENO, PCT, DATE, STRING, BAR, ROW, EOR, LP, RP, COMMA, COLON, DOT, PLUS, MINUS, STAR, SLASH, POW,
  EQ, NE, LT, LE, GT, GE, BACKSLASH,
  // Headers and files.
  CONTRACT, LIBRARY, AMENDMENT, TO_THE_CONTRACT, EFFECTIVE, BY_OUTCOME_DATE, BY_PAYMENT_DATE, RETROACTIVE, INCLUDES,
  CODE, CURRENCY, TERM, INCLUSIVE, PERIODS, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY, CALENDAR, ROUNDING, TO_NEAREST,
  NEAREST, HALF_UP, HALF_EVEN, UP, DOWN, FLOOR, CEILING,
  // Parties, units, values.
  PAYER, PROVIDER, INVESTOR, VERIFIER, THE, UNIT, PLURAL, INPUT, DECIDED_BY, NO_LATER_THAN, IF_UNDECIDED,
  // Data.
  DATA, ONE_ROW_PER, IDENTIFIED_BY, IF_REPEATED, KEEP_FIRST, EARLIEST, LATEST, COUNTS, COUNTS_ON, T_IDENTIFIER,
  T_TEXT, T_DATE, T_NUMBER, T_NUMBER_OF, T_INTEGER, T_INTEGER_OF, T_PERCENT, T_MONEY, T_REF, T_ONE_OF, T_YESNO,
  T_ESTIMATE, MAY_MISS, WITH, DECIMALS, FROM_COLUMN, WRITTEN, YES_AS, NO_AS, MISSING_AS,
  // Names, tables.
  DEFINE, FOR_EACH, TABLE, TIERS, BRACKETS, SCALE, BY, FIRST_MATCH, RESULTS_ADD, ANY, FIRST, NEXT, BEYOND, OUTSIDE,
  FLAT, NOT_ALLOWED, OTHERWISE, FROM, UP_TO, TO, BELOW, ABOVE,
  // Clauses.
  CLAUSE, CLAUSES, ALL_CLAUSES, EXCEPTION_TO, LIFTS, EACH, ONCE_ON, ONCE_PER, AT_END, WHEN, PAYS, IS_PAID, BORNE_BY,
  AMONG_ROWS, IN_PROPORTION, NOTHING_IF_SUM, AT_MOST, ARE_PAID, ACHIEVED, PAID_TOTAL, DUE, AFTER_PERIOD, NOT_BELOW,
  NOT_ABOVE, GIVES_RIGHT,
  // Caps.
  CAP, TOGETHER, AT, PER, OVER_CONTRACT, EARLIER_CLAUSES, EARLIER_DATES, PRO_RATA, LAPSES, CARRIES, C_MONTH,
  C_QUARTER, C_HALF, C_YEAR, K_MONTH, K_QUARTER, K_HALF, K_YEAR,
  // Payers' maxima.
  WHAT_PAYS, PAYS_UNDER, IS_CAPPED, EXCESS_BORNE, EXCESS_UNPAID,
  // Adjustments and distribution.
  RETENTION_OF, INCREASE_OF, REDUCTION_OF, ON, RELEASED, ADVANCES, NETTED_OFF, OF_EACH_PAYMENT, WHAT, RECEIVES_UNDER,
  IS_DISTRIBUTED, UNTIL, YEARLY_RETURN, SIMPLE, COMPOUNDED, ACTUAL,
  // Expressions.
  AND, OR, NOT, IF, THEN, IF_MISSING, IF_NONE, IS_PRESENT, WITHIN_TERM, IN, W_GE, W_LE, W_GT, W_LT, W_EQ, W_NE,
  LESSER, GREATER, ABS, ROUND, YES, NO, DAY, CAL_DAYS, WORK_DAYS, MONTH, QUARTER, HALF, YEAR, LAST_DAY, WHOLE_MONTHS,
  WHOLE_YEARS, TOTAL, ENTITLEMENT, PAYMENT, PAID_BY, RECEIVED_BY, NET_OF,
  // Aggregates and windows.
  COUNT_OF, COUNT_DISTINCT, SUM_OF, SHARE_OF, AMONG_THOSE, AVERAGE_OF, WAVERAGE_OF, WEIGHT, MIN_OF, MAX_OF,
  MEDIAN_OF, PERCENTILE, OF, FIRST_OF, LATEST_OF, RANK_OF, HIGHEST, LOWEST, OVER, WHERE, ITS, NONE_OF, ANY_OF,
  EVERY_OF, HAS, TO_DATE, LAST_N, WHOLE_TERM, SAME, PREVIOUS_YEAR, IN_PREVIOUS, SO_FAR,
  BEFORE_THIS,
  // Working days.
  WORK_CALENDAR, SATURDAYS_WORK,
  // Functions whose decimals do not end.
  ROOT_OF, LOGARITHM_OF, EXPONENTIAL_OF, POWER_OF, NORMAL_P, NORMAL_Q, STUDENT_Q,
  // Between two values in order.
  MEDIAN_BETWEEN, PERCENTILE_BETWEEN,
  // Properties and examples.
  ALWAYS, NEVER_DECREASES, NEVER_INCREASES, NEVER_JUMPS, AS_INCREASES, AS, INCREASES, NEVER_BOTH, NEVER_NEGATIVE,
  SPLITTING, EXAMPLE, EXAMPLES, GIVEN, ROWS_OF, AS_OF, EXPECT,
  // Text and amendments.
  NOTE, SOURCE, MEANS, IN_ENGLISH, IN_SPANISH, DEFINITION, PRECEDENCE, NOTICES, DISPUTES, TAXES, DOES_NOT_COVER,
  REPLACED, ADDED, REMOVED, TEXT_OF, VALUE_OF
}

// ---- 1. Contract, library and amendment --------------------------------------------------------------------------

header : contractHeader | libraryHeader | amendmentHeader ;

contractHeader : CONTRACT STRING headerLine* ;

headerLine
    : CODE STRING
    | CURRENCY plainName (COMMA plainName)* (AND plainName)?
    | term
    | periods
    | ROUNDING roundingRule
    | textItem
    ;

// Both dates belong to the term: INCLUSIVE says so and means nothing more.
term : TERM FROM? DATE rangeTo DATE INCLUSIVE? ;

periods : PERIODS (frequency | namedPeriod (COMMA namedPeriod)*) ;

frequency
    : CALENDAR (MONTHLY | QUARTERLY | HALF_YEARLY | YEARLY)
    | (MONTHLY | QUARTERLY | HALF_YEARLY | YEARLY) CALENDAR?
    ;

namedPeriod : STRING FROM? DATE rangeTo DATE ;

roundingRule : (TO_NEAREST NUMBER | TO NUMBER NEAREST?) COMMA? roundingMode ;

roundingMode : HALF_UP | HALF_EVEN | UP | DOWN | FLOOR | CEILING ;

libraryHeader : LIBRARY STRING textItem* ;

amendmentHeader : AMENDMENT NUMBER TO_THE_CONTRACT STRING COMMA? EFFECTIVE DATE (COMMA? amendmentEffect)* textItem* ;

amendmentEffect : BY_OUTCOME_DATE | BY_PAYMENT_DATE | RETROACTIVE ;

// ---- 2. Items ----------------------------------------------------------------------------------------------------

item
    : party
    | unitItem
    | input
    | dataset
    | definition
    | choiceTable
    | tierTable
    | bracketTable
    | scaleTable
    | clause
    | property
    | examples
    | example
    | contractText
    | includes
    | workCalendar
    ;

// Text is printed and never calculated.
textItem : (T_TEXT | NOTE | SOURCE | MEANS) inLanguage? STRING ;

inLanguage : IN_ENGLISH | IN_SPANISH ;

contractText
    : DEFINITION STRING STRING
    | (PRECEDENCE | NOTICES | DISPUTES | TAXES | DOES_NOT_COVER) inLanguage? STRING
    ;

includes : INCLUDES STRING ;

// The days it covers, and those of them that are holidays.
workCalendar
    : WORK_CALENDAR STRING FROM? DATE rangeTo DATE (COMMA SATURDAYS_WORK)? (COLON DATE (COMMA DATE)*)? textItem*
    ;

// ---- 3. Parties, units and reported values -----------------------------------------------------------------------

party : role (plainName STRING? | STRING) textItem* ;

role : PAYER | PROVIDER | INVESTOR | VERIFIER ;

// A party as it is mentioned; the article is allowed and means nothing.
partyRef : THE? (role | plainName) ;

unitItem : UNIT name (COMMA PLURAL name)? textItem* ;

input : INPUT name STRING? type modifier* textItem* ;

// ---- 4. Data -----------------------------------------------------------------------------------------------------

dataset : DATA name COMMA? ONE_ROW_PER name datasetLine+ ;

datasetLine
    : identity
    | countsOn
    | column
    | textItem
    ;

identity : IDENTIFIED_BY (name | LP name (COMMA name)* RP) (COMMA IF_REPEATED repeatedRows)? ;

repeatedRows : KEEP_FIRST | (EARLIEST | LATEST) name COUNTS? ;

countsOn : COUNTS_ON name ;

column : name STRING? type modifier* ;

type
    : T_IDENTIFIER
    | T_TEXT
    | T_DATE
    | T_NUMBER
    | T_INTEGER
    | T_PERCENT
    | T_YESNO
    | T_ESTIMATE
    | (T_NUMBER_OF | T_INTEGER_OF) (timeWord | plainName)
    | T_MONEY plainName
    | T_REF name
    | T_ONE_OF LP choice (COMMA choice)* RP
    ;

choice : name | STRING ;

modifier
    : COMMA? ( typeRange
             | WITH NUMBER DECIMALS
             | MAY_MISS
             | FROM_COLUMN STRING
             | WRITTEN STRING
             | (YES_AS | NO_AS | MISSING_AS) STRING (COMMA STRING)*
             | EACH period
             | decision )
    ;

// Bounds are bare: they take the unit of what they bound.
typeRange : FROM bound (rangeTo bound)? ;

bound : MINUS? (NUMBER | PCT) | DATE ;

rangeTo : TO | UP_TO ;

// A decision without its deadline or its default, and a maximum without who bears the excess, are read to be asked about.
decision : DECIDED_BY partyRef (COMMA NO_LATER_THAN (DATE | duration AFTER_PERIOD))? (COMMA IF_UNDECIDED defaultValue)? ;

// ---- 5. Definitions ----------------------------------------------------------------------------------------------

definition : (FOR_EACH name)? define textItem* ;

define : DEFINE name parameters? STRING? EQ expression ;

parameters : LP name (COMMA name)* RP ;

// ---- 6. Tables ---------------------------------------------------------------------------------------------------

choiceTable : choiceHead choiceBody textItem* ;

choiceHead : TABLE name BY name (COMMA name)* ;

choiceBody : (COMMA tablePolicy)? (choiceRows choiceVersion* | choiceVersion+) ;

tablePolicy : FIRST_MATCH | RESULTS_ADD ;

choiceVersion : EFFECTIVE DATE COLON choiceRows ;

choiceRows : choiceRow+ | row+ ;

choiceRow : (choice | truth | OTHERWISE) COLON (sum | truth) ;

tierTable : tierHead tierBody textItem* ;

tierHead : TIERS name BY name ;

tierBody : tierRow+ tierVersion* | tierVersion+ ;

tierVersion : EFFECTIVE DATE COLON tierRow+ ;

tierRow : (valueRange | OTHERWISE) COLON sum ;

// The values of a variable that a tier or a cell covers.
valueRange
    : BELOW tableBound
    | UP_TO tableBound
    | FROM tableBound (rangeTo BELOW? tableBound)?
    | ABOVE tableBound (rangeTo BELOW? tableBound)?
    ;

tableBound : MINUS? literal ;

bracketTable : bracketHead bracketBody textItem* ;

bracketHead : BRACKETS name BY name ;

bracketBody : bracketRow+ bracketVersion* | bracketVersion+ ;

bracketVersion : EFFECTIVE DATE COLON bracketRow+ ;

bracketRow : ((FIRST | NEXT) tableBound | BEYOND) COLON sum ;

scaleTable : scaleHead scaleBody textItem* ;

scaleHead : SCALE name BY name ;

scaleBody : scaleRow+ scaleVersion* | scaleVersion+ ;

scaleVersion : EFFECTIVE DATE COLON scaleRow+ ;

scaleRow : tableBound COLON sum | OUTSIDE COLON (FLAT | NOT_ALLOWED) ;

// A line of a pipe table. ROW is its first bar, EOR its last one. A blank cell is a missing value.
row : ROW cell (BAR cell)* EOR ;

cell
    : sum
    | crossHead
    | truth
    | valueRange
    | ANY
    | OTHERWISE
    | clauseColumn
    |
    ;

crossHead : name BACKSLASH name ;

clauseColumn : CLAUSE CLAUSENO ;

truth : YES | NO | NOT ;

// ---- 7. Clauses --------------------------------------------------------------------------------------------------

clause : CLAUSE CLAUSENO STRING? clauseBody textItem* ;

clauseBody
    : payment
    | cap+
    | lifts
    | adjustment
    | advance
    | distribution
    | payerMaximum
    ;

clauseRef : CLAUSE CLAUSENO ;

clauseRefs : clauseRef | CLAUSES CLAUSENO (COMMA CLAUSENO)* (AND CLAUSENO)? | ALL_CLAUSES ;

payment : (EXCEPTION_TO clauseRef)? forEach? (COMMA? timing)? define* when? (pays | isPaid) paymentTail* ;

forEach : FOR_EACH name rowFilter? ;

rowFilter : WHERE disjunction ;

when : WHEN expression ;

timing : EACH period | ONCE_ON DATE | AT_END ;

period : MONTH | QUARTER | HALF | YEAR ;

pays : partyRef PAYS TO? partyRef expression ;

isPaid : IS_PAID TO partyRef expression | partyRef IS_PAID expression ;

paymentTail
    : (NOT_BELOW | NOT_ABOVE) sum
    | BORNE_BY share ((COMMA | AND) share)+
    | COMMA? AMONG_ROWS name IN_PROPORTION sum COMMA NOTHING_IF_SUM NUMBER
    | AT_MOST NUMBER plainName ARE_PAID? (PER scope | OVER_CONTRACT)
    | sharePaid
    | ONCE_PER scope
    | DUE duration AFTER_PERIOD
    ;

// The total comes before or after the condition, as each language says it.
sharePaid
    : AT_MOST PCT OF THE? plainName totalOfShare? COMMA? WHERE disjunction (COMMA totalOfShare)? COMMA? ARE_PAID?
      (PER scope | OVER_CONTRACT)
    ;

totalOfShare : ACHIEVED | PAID_TOTAL ;

share : partyRef PCT ;

// After PER, a period word is the period and never a unit.
scope : contractPeriod | calendarPeriod | period | plainName ;

contractPeriod : C_MONTH | C_QUARTER | C_HALF | C_YEAR ;

calendarPeriod : K_MONTH | K_QUARTER | K_HALF | K_YEAR ;

cap
    : CAP clauseRefs TOGETHER? AT capAmount capScope (COMMA capRule)*
    | CAP capAmount capScope TO clauseRefs (COMMA capRule)*
    ;

// No rate here: in `11_700 GBP per person` the PER is the cap's.
capAmount : money | LP expression RP | plainName ;

money : NUMBER unit ;

capScope : PER scope (AND? PER scope)? OVER_CONTRACT? | OVER_CONTRACT ;

capRule : EARLIER_CLAUSES | EARLIER_DATES | PRO_RATA | LAPSES | CARRIES ;

lifts : LIFTS clauseRef forEach? when ;

adjustment : forEach? when? (RETENTION_OF | INCREASE_OF | REDUCTION_OF) PCT ON clauseRefs (COMMA? release)? ;

release : RELEASED (onDate | AT_END | when) ;

onDate : (ON | THE) DATE ;

advance : partyRef ADVANCES TO? partyRef sum onDate COMMA? NETTED_OFF PCT OF_EACH_PAYMENT clauseRefs ;

distribution : WHAT partyRef (RECEIVES_UNDER | PER) clauseRefs IS_DISTRIBUTED COLON step (COMMA step)* ;

payerMaximum
    : (WHAT partyRef (PAYS | PAYS_UNDER clauseRefs) | WHAT_PAYS partyRef (PER clauseRefs)?) IS_CAPPED capAmount
      (PER scope | OVER_CONTRACT) (COMMA (LAPSES | CARRIES))? (COMMA (EXCESS_BORNE partyRef | EXCESS_UNPAID))?
    ;

step : (FIRST | THEN) (untilStep | share ((COMMA | AND) share)+ | partyRef) ;

untilStep : (partyRef | share ((COMMA | AND) share)+) UNTIL (money | plainName | yearlyReturn) ;

yearlyReturn : YEARLY_RETURN PCT LP (SIMPLE | COMPOUNDED) COMMA ACTUAL SLASH NUMBER (COMMA WITH NUMBER DECIMALS)? RP ;

// ---- 8. Properties and examples ----------------------------------------------------------------------------------

property : ALWAYS (monotone | neverNegative | neverBoth | SPLITTING | scopedClaim | expression) textItem* ;

// Of each period of the contract, or of each row. Spanish has one word for the first two.
scopedClaim : (IN? EACH period | FOR_EACH name) COMMA? expression ;

monotone
    : (ENTITLEMENT | PAYMENT) CLAUSENO (NEVER_DECREASES | NEVER_INCREASES | NEVER_JUMPS sum)
      (AS name INCREASES | AS_INCREASES name)
    ;

neverNegative : ((ENTITLEMENT | PAYMENT) CLAUSENO | TOTAL) NEVER_NEGATIVE ;

neverBoth : CLAUSES CLAUSENO AND CLAUSENO NEVER_BOTH ;

examples : EXAMPLES STRING? row+ textItem* ;

example : EXAMPLE STRING? exampleLine* expect+ textItem* ;

// A value reported each period holds in all of them, or in the one named.
exampleLine
    : GIVEN (ROWS_OF name row+ | name EQ defaultValue (COMMA givenPart)* (IN STRING)?)
    | AS_OF DATE
    ;

// Of an estimate, after its value.
givenPart : name EQ defaultValue ;

expect : EXPECT (row+ | expression) ;

// ---- 9. Amendments -----------------------------------------------------------------------------------------------

change : clauseChange | tableChange | textChange | valueChange ;

clauseChange
    : CLAUSE CLAUSENO (REPLACED | ADDED) STRING? clauseBody textItem*
    | (REPLACED | ADDED) CLAUSE CLAUSENO STRING? clauseBody textItem*
    | CLAUSE CLAUSENO REMOVED
    | REMOVED CLAUSE CLAUSENO
    ;

tableChange
    : choiceHead REPLACED choiceBody textItem*
    | tierHead REPLACED tierBody textItem*
    | bracketHead REPLACED bracketBody textItem*
    | scaleHead REPLACED scaleBody textItem*
    | REPLACED choiceHead choiceBody textItem*
    | REPLACED tierHead tierBody textItem*
    | REPLACED bracketHead bracketBody textItem*
    | REPLACED scaleHead scaleBody textItem*
    ;

textChange
    : TEXT_OF clauseRef REPLACED STRING
    | REPLACED TEXT_OF clauseRef STRING
    ;

valueChange
    : VALUE_OF name REPLACED BY expression
    | REPLACED VALUE_OF name PER expression
    ;

// ---- 10. Expressions ---------------------------------------------------------------------------------------------

// Conditionals, aggregates, quantifiers and roundings run as far right as they can and are whole expressions: to
// combine them, parenthesise.
expression
    : disjunction
    | conditional
    | rounded
    | countOf
    | countDistinct
    | sumOf
    | shareOf
    | statistic
    | weightedAverage
    | percentileOf
    | datedValue
    | rankOf
    | quantified
    | acrossPeriods
    ;

disjunction : conjunction (OR conjunction)* ;

conjunction : negation (AND negation)* ;

negation : NOT* comparison ;

comparison
    : (sum | wholeSpan) (comparator sum | rangeTest | IS_PRESENT | WITHIN_TERM | membership)?
    | clauseRef GIVES_RIGHT
    ;

comparator : EQ | NE | LT | LE | GT | GE | W_GE | W_LE | W_GT | W_LT | W_EQ | W_NE ;

rangeTest : FROM sum rangeTo BELOW? sum | ABOVE sum (rangeTo BELOW? sum)? ;

membership : IN LP expression (COMMA expression)* RP ;

wholeSpan : (WHOLE_MONTHS | WHOLE_YEARS | WORK_DAYS) FROM sum rangeTo sum ;

sum : product ((PLUS | MINUS) product)* ;

product : signedTerm ((STAR | SLASH) signedTerm)* ;

signedTerm : MINUS* power ;

power : primary (POW exponent)? ;

exponent : MINUS? primary ;

primary
    : literal
    | orIfMissing
    | call
    | member
    | name
    | extreme
    | absolute
    | irrational
    | amountOf
    | parenthesis
    ;

// `x or D if missing` binds tighter than any operator.
orIfMissing : (name | member) OR fallback IF_MISSING ;

fallback : MINUS? literal | truth ;

call : name LP expression (COMMA expression)* RP (DOT name)? ;

member : name DOT name ;

extreme : (LESSER | GREATER) LP expression (COMMA expression)* RP ;

absolute : ABS LP expression RP ;

irrational
    : (ROOT_OF | LOGARITHM_OF | EXPONENTIAL_OF | POWER_OF | NORMAL_P | NORMAL_Q | STUDENT_Q)
      LP expression (COMMA expression)* RP WITH NUMBER DECIMALS
    ;

amountOf
    : (TOTAL | (PAID_BY | RECEIVED_BY | NET_OF) partyRef) (IN plainName)?
    | (ENTITLEMENT | PAYMENT) CLAUSENO
    ;

parenthesis : LP expression RP ;

conditional : IF expression THEN expression OTHERWISE expression ;

rounded : ROUND sum roundingRule ;

// ---- 11. Aggregates ----------------------------------------------------------------------------------------------

countOf : COUNT_OF rowSource where? window? ;

countDistinct : COUNT_DISTINCT sum OVER rowSource where? window? ;

sumOf : SUM_OF sum OVER rowSource where? window? ;

shareOf : SHARE_OF rowSource WHERE disjunction (AMONG_THOSE disjunction)? window? ifNone ;

statistic : (AVERAGE_OF | MIN_OF | MAX_OF | MEDIAN_OF | MEDIAN_BETWEEN) sum OVER rowSource where? window? ifNone ;

weightedAverage : WAVERAGE_OF sum WEIGHT sum OVER rowSource where? window? ifNone ;

percentileOf : (PERCENTILE | PERCENTILE_BETWEEN) NUMBER OF sum OVER rowSource where? window? ifNone ;

datedValue : (FIRST_OF | LATEST_OF) sum OVER rowSource BY name where? window? ifNone ;

rankOf : RANK_OF sum OVER rowSource where? window? COMMA (HIGHEST | LOWEST) ;

quantified : (NONE_OF | ANY_OF | EVERY_OF) rowSource HAS disjunction ;

// Of a definition, or of what is reported each period, in earlier periods.
acrossPeriods
    : name IN_PREVIOUS ifNone
    | SUM_OF name (SO_FAR | BEFORE_THIS) ifNone?
    | (AVERAGE_OF | MIN_OF | MAX_OF) name (SO_FAR | BEFORE_THIS) ifNone
    ;

rowSource : ITS? name ;

where : WHERE disjunction ;

window : TO_DATE | LAST_N NUMBER period | WHOLE_TERM | SAME period PREVIOUS_YEAR ;

ifNone : COMMA OR defaultValue IF_NONE ;

defaultValue : MINUS? literal | name | truth ;

// ---- 12. Literals and names --------------------------------------------------------------------------------------

literal : duration LAST_DAY? | quantity | PCT | DATE | STRING ;

duration : NUMBER (DAY | CAL_DAYS | WORK_DAYS | MONTH | YEAR) ;

// NUMBER unit is a quantity unless what follows rules it out.
quantity : NUMBER (unit rate?)? ;

rate : PER (timeWord | plainName) ;

unit : NAME | NOTE | SOURCE ;

timeWord : DAY | WORK_DAYS | MONTH | YEAR ;

name : NAME | DAY | MONTH | QUARTER | HALF | YEAR | softWord ;

// A name where a period or time word would be the period.
plainName : NAME | softWord ;

// Words that are keywords only where the grammar expects them.
softWord
    : CODE | CURRENCY | TERM | INCLUSIVE | PERIODS | CALENDAR | UP | DOWN | FLOOR | CEILING
    | PLURAL | COUNTS | T_DATE | T_ESTIMATE | DECIMALS
    | FIRST | NEXT | BEYOND | OUTSIDE | FLAT
    | DUE | ACHIEVED | PAID_TOTAL | TOGETHER | UNTIL | SIMPLE | ACTUAL | INCREASES | EXPECT
    | NOTE | SOURCE
    ;

// ---- Entries: what is parsed at a time ---------------------------------------------------------------------------

headerEntry : header EOF ;

itemEntry : item EOF ;

// In an amendment an item may also be a change of the contract.
amendmentEntry : (change | item) EOF ;
