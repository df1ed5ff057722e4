package disclosure.audit.facts;

import java.math.BigDecimal;

/**
 * A number of a sentence.
 *
 * @param kind what it counts
 * @param value exact value; null where it is not told (数十, 3至5)
 * @param relation {@code =}, {@code >=}, {@code <=} or {@code ~}
 * @param unit as printed; null where there is none
 * @param start index of its first character, 约 and 近 included
 * @param end index after its unit
 */
record NumberMention(
    Kind kind, BigDecimal value, String relation, String unit, int start, int end) {

  /** What a number counts. */
  enum Kind {
    /** A count that may be a claim's. */
    COUNT,
    /** An amount of money; its value is in 元. */
    MONEY,
    /** A percentage; its value is the number before the sign. */
    PERCENT,
    /** A calendar year. */
    YEAR,
    /** 无 in the place of a number. */
    NONE,
    /** Words that say none of each thing of the list before them: 甲、乙未提出申请. */
    NONE_OF_LIST,
    /** Dates, durations, ordinals, ranges, amounts. */
    OTHER
  }
}
