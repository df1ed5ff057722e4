package disclosure.audit.generate;

import disclosure.audit.generate.Defect.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Defects of the running text against the tables, of years, and of the fee statement. */
final class NarrativeDefects {

  private static final int FEES_SINCE = 2021;
  private static final String REQUESTS = "t3/1/total";
  private static final String UNPAID = "t3/3.6.2/total";
  private static final String REVIEWS = "t4/review/total";

  private NarrativeDefects() {}

  static List<Defect> all() {
    List<Defect> all = new ArrayList<>(claims());
    all.addAll(fees());
    return all;
  }

  private static List<Defect> claims() {
    return List.of(
        Defect.inReport("N01", "requests received", (d, r) -> claim(d, REQUESTS, "收到政府信息公开申请%d件")),
        Defect.inReport(
            "N01", "requests done", (d, r) -> claim(d, "t3/3.7/total", "办结政府信息公开申请%d件")),
        Defect.inReport("N01", "granted", (d, r) -> claim(d, "t3/3.1/total", "政府信息公开申请予以公开%d件")),
        Defect.inReport("N01", "reviews", (d, r) -> claim(d, REVIEWS, "因政府信息公开被申请行政复议%d件")),
        Defect.inReport("N02", "no requests", (d, r) -> denial(d, REQUESTS, "未收到政府信息公开申请")),
        Defect.inReport("N02", "no reviews", (d, r) -> denial(d, REVIEWS, "未发生因政府信息公开引起的行政复议")),
        Defect.inReport(
            "N02", "no suits", (d, r) -> denial(d, "t4/direct/total", "未发生因政府信息公开引起的行政诉讼")),
        Defect.inReport(
            "N02", "none carried over", (d, r) -> denial(d, "t3/2/total", "无上年结转的政府信息公开申请")),
        Defect.inReport("N02", "none refused", (d, r) -> denial(d, "t3/3.1/total", "没有作出予以公开的答复")),
        Defect.inReport("N03", "channels", (d, r) -> channels(d)),
        Defect.inReport("N04", "told twice", (d, r) -> toldTwice(d)),
        Defect.inReport("N05", "last year's year", (d, r) -> lastYear(d)));
  }

  private static List<Defect> fees() {
    return List.of(
        Defect.inReport("F01", "a bare nothing", (d, r) -> fee(d, "无。")),
        Defect.inReport("F01", "nothing else", (d, r) -> fee(d, "没有其他需要报告的事项。")),
        Defect.inReport(
            "F02", "collected without notices", (d, r) -> paid(d, "本年度收取信息处理费1200元。", 3)),
        Defect.inReport("F03", "unpaid, yet never asked for", (d, r) -> neverAsked(d, r)),
        Defect.inReport("F03", "two amounts", (d, r) -> twoAmounts(d)),
        Defect.inReport(
            "F04",
            "collected, and no charges",
            (d, r) -> paid(d, "本年度发出信息处理费收费通知2件，总金额600元，实际收取600元。", 0)));
  }

  private static Effect claim(ReportDraft draft, String cell, String words) {
    String sentence = words.formatted(draft.count(cell) + 1);
    requests(draft, draft.year + "年，本机关共" + sentence + "。");
    return Effect.at(cell).changed(cell);
  }

  private static Effect denial(ReportDraft draft, String cell, String words) {
    requests(draft, draft.year + "年，本机关" + words + "。");
    return draft.count(cell) == 0 ? null : Effect.at(cell).changed(cell);
  }

  private static Effect channels(ReportDraft draft) {
    int count = draft.count(REQUESTS);
    requests(
        draft,
        "全年共收到政府信息公开申请%d件，其中网络申请%d件，信函申请%d件。".formatted(count, count / 2 + 1, count - count / 2));
    return count == 0 ? null : Effect.at(REQUESTS);
  }

  private static Effect toldTwice(ReportDraft draft) {
    int count = draft.count(REQUESTS);
    requests(draft, "全年共收到政府信息公开申请" + count + "件。");
    draft.paragraphs.get(5).add("本年度收到政府信息公开申请" + (count + 2) + "件，工作量较大。");
    return count == 0 ? null : Effect.at(REQUESTS).changed(REQUESTS);
  }

  private static Effect lastYear(ReportDraft draft) {
    draft.paragraphs.get(1).set(0, (draft.year - 1) + "年，本机关认真贯彻落实《中华人民共和国政府信息公开条例》，现将有关情况报告如下。");
    return Effect.report().followed("S09");
  }

  private static void requests(ReportDraft draft, String sentence) {
    draft.paragraphs.get(1).set(2, "（二）依申请公开。" + sentence);
  }

  private static Effect fee(ReportDraft draft, String text) {
    draft.paragraphs.put(6, new ArrayList<>(List.of(text)));
    return draft.year < FEES_SINCE ? null : Effect.at("fee");
  }

  private static Effect paid(ReportDraft draft, String text, int charges) {
    draft.set("t2/fee/amount", charges);
    return draft.year < FEES_SINCE || draft.count(UNPAID) > 0 ? null : fee(draft, text);
  }

  private static Effect neverAsked(ReportDraft draft, Random random) {
    return draft.year < FEES_SINCE || draft.count(UNPAID) == 0
        ? null
        : fee(draft, "本年度未发出信息处理费收费通知，未收取信息处理费。");
  }

  private static Effect twoAmounts(ReportDraft draft) {
    Effect effect = paid(draft, "本年度发出信息处理费收费通知2件，总金额600元，实际收取信息处理费600元。", 3);
    draft.paragraphs.get(1).add("本年度收取信息处理费500元。");
    return effect;
  }
}
