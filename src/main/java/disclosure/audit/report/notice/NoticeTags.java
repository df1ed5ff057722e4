package disclosure.audit.report.notice;

import java.util.List;

/** The tags of the notice's template. They are Chinese since staff read and place them in Word. */
final class NoticeTags {

  static final String AGENCY = "单位";
  static final String YEAR = "年度";
  static final String TITLE = "标题";
  static final String SCORE = "得分";
  static final String GRADE = "等次";
  static final String PROVISIONAL = "暂定";
  static final String PROBLEM_COUNT = "问题数";
  static final String PROBLEMS = "问题清单";
  static final String HAS_QUESTIONS = "有待核";
  static final String QUESTION_COUNT = "待核数";
  static final String QUESTIONS = "待核清单";
  static final String HAS_PROGRESS = "有整改情况";
  static final String PROGRESS = "整改情况";

  /** All tags in double braces. */
  static final List<String> ALL =
      List.of(
          AGENCY,
          YEAR,
          TITLE,
          SCORE,
          GRADE,
          PROVISIONAL,
          PROBLEM_COUNT,
          PROBLEMS,
          HAS_QUESTIONS,
          QUESTION_COUNT,
          QUESTIONS,
          HAS_PROGRESS,
          PROGRESS);

  static final String NUMBER = "序号";
  static final String PROBLEM = "问题";
  static final String PLACE = "位置";
  static final String DEMAND = "整改要求";
  static final String BASIS = "依据";
  static final String QUOTE = "原文";
  static final String LEVEL = "等级";
  static final String RULE = "规则";

  /** All tags in square brackets, for the row under a list's head. */
  static final List<String> OF_ROWS =
      List.of(NUMBER, PROBLEM, PLACE, DEMAND, BASIS, QUOTE, LEVEL, RULE);

  private NoticeTags() {}
}
