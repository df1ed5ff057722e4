package disclosure.audit.generate;

import disclosure.audit.form.FormBook;
import disclosure.audit.form.FormTable;
import disclosure.audit.generate.Defect.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Defects of structure and of tables; those of the narrative and across reports are added. */
public final class Defects {

  private static final int NEW_FORM = 2021;

  private Defects() {}

  /** All defects, by rule. */
  public static List<Defect> all(FormBook forms) {
    List<Defect> all = new ArrayList<>(structure(forms));
    all.addAll(tables());
    all.addAll(NarrativeDefects.all());
    all.addAll(AcrossDefects.all());
    return all;
  }

  private static List<Defect> structure(FormBook forms) {
    return List.of(
        Defect.inReport("S01", "no title", (d, r) -> title(d, null)),
        Defect.inReport("S01", "title without year", (d, r) -> title(d, d.agency + "政府信息公开工作年度报告")),
        Defect.inReport(
            "S01", "title without agency", (d, r) -> title(d, d.year + "年政府信息公开工作年度报告")),
        Defect.inReport("S02", "section five missing", (d, r) -> missing(d, 5)),
        Defect.inReport("S02", "section one missing", (d, r) -> missing(d, 1)),
        Defect.inReport("S02", "section six missing", (d, r) -> missing(d, 6).followed("F01")),
        Defect.inReport("S02", "section four missing", (d, r) -> missing(d, 4).followed("T01")),
        Defect.inReport("S03", "section five bare", (d, r) -> says(d, 5, "无。")),
        Defect.inReport(
            "S03", "section one bare", (d, r) -> says(d, 1, "无").followed("S05", "S06")),
        Defect.inReport("S03", "no improvement", (d, r) -> says(d, 5, "存在的主要问题：公开内容少，形式单一，人手不足。")),
        Defect.inReport("S04", "sections swapped", (d, r) -> swapped(d)),
        Defect.inReport("S05", "an aspect left out", (d, r) -> withoutAspect(d)),
        Defect.inReport("S06", "nothing on assessment", (d, r) -> withoutAssessment(d)),
        Defect.inReport("S07", "an outdated document cited", (d, r) -> outdatedBasis(d)),
        Defect.inReport("S07", "an outdated form used", (d, r) -> outdatedForm(d, forms, r)),
        Defect.inReport(
            "S08", "a row mistyped", (d, r) -> label(d, "t3", "结转下年度继续办理", "结转下年底继续办理", "t3/4")),
        Defect.inReport(
            "S08", "a result mistyped", (d, r) -> label(d, "t3", "属于国家秘密", "属于国家密秘", "t3/3.3.1")),
        Defect.inReport(
            "S08",
            "a column mistyped",
            (d, r) -> label(d, "t3", "社会公益组织", "社会公益组识", "t3/*/charity")),
        Defect.inReport("S09", "another agency", (d, r) -> otherAgency(d)),
        Defect.inReport("S09", "another year", (d, r) -> otherYear(d)));
  }

  private static List<Defect> tables() {
    return List.of(
        Defect.inReport("T01", "a table missing", Defects::withoutTable),
        Defect.inReport("T02", "a blank cell", (d, r) -> zeroCell(d, r, "")),
        Defect.inReport("T03", "a slash", (d, r) -> zeroCell(d, r, "/")),
        Defect.inReport("T03", "a word", (d, r) -> zeroCell(d, r, "无")),
        Defect.inReport(
            "T04", "a negative count", (d, r) -> printed(d, "t2/regulations/made", "-3")),
        Defect.inReport("T04", "half a count", (d, r) -> printed(d, "t2/normative/made", "2.5")),
        Defect.inReport("T05", "a row missing", Defects::withoutRow),
        Defect.inReport("A01", "more left over", Defects::leftOver),
        Defect.inReport("A02", "a row's total", Defects::rowTotal),
        Defect.inReport("A03", "a column's results", Defects::results),
        Defect.inReport("A04", "a group's total", Defects::groupTotal));
  }

  private static Effect title(ReportDraft draft, String title) {
    draft.title = title;
    return Effect.report();
  }

  private static Effect missing(ReportDraft draft, int section) {
    draft.drop(section);
    return Effect.at("section/" + section);
  }

  private static Effect says(ReportDraft draft, int section, String text) {
    draft.paragraphs.put(section, List.of(text));
    return Effect.at("section/" + section);
  }

  private static Effect swapped(ReportDraft draft) {
    Map<Integer, String> headings = new LinkedHashMap<>(draft.headings);
    draft.headings.remove(5);
    draft.headings.put(5, headings.get(5));
    return Effect.report();
  }

  private static Effect withoutAspect(ReportDraft draft) {
    if (draft.year < NEW_FORM) {
      return null;
    }
    draft.paragraphs.get(1).removeIf(text -> text.startsWith("（三）"));
    return Effect.at("aspect/政府信息管理");
  }

  private static Effect withoutAssessment(ReportDraft draft) {
    if (!draft.agency.endsWith("人民政府")) {
      return null;
    }
    draft.paragraphs.get(1).removeIf(text -> text.startsWith("工作考核"));
    draft.paragraphs.get(1).replaceAll(text -> text.replace("年度考核", "年度计划"));
    return Effect.report();
  }

  private static Effect outdatedBasis(ReportDraft draft) {
    if (draft.year < NEW_FORM) {
      return null;
    }
    draft.paragraphs.get(1).set(0, "按照国办公开办函〔2019〕60号的要求，编制本报告。");
    return Effect.report();
  }

  private static Effect outdatedForm(ReportDraft draft, FormBook forms, Random random) {
    if (draft.year < NEW_FORM) {
      return null;
    }
    draft.form = forms.form("2019").orElseThrow();
    Map<String, String> figures = FigureMaker.figures(draft.form, random);
    draft.figures.clear();
    draft.figures.putAll(figures);
    draft.paragraphs.get(1).set(2, "（二）依申请公开。畅通申请渠道，依法依规答复。");
    return Effect.report().followed("F03");
  }

  private static Effect label(
      ReportDraft draft, String table, String due, String printed, String subject) {
    draft.labels.put(table + due, printed);
    return Effect.at(subject);
  }

  private static Effect otherAgency(ReportDraft draft) {
    String other =
        draft.agency.replace("卫生健康", "卫生和健康").replace("人力资源和社会", "人力资源社会").replace("监督管理", "监督和管理");
    draft.paragraphs.get(5).set(0, other + draft.paragraphs.get(5).get(0).replace("本机关", ""));
    return other.equals(draft.agency) ? null : Effect.report();
  }

  private static Effect otherYear(ReportDraft draft) {
    int year = draft.year - 1;
    draft.paragraphs.get(1).set(0, "本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");
    return Effect.report().followed("N05");
  }

  private static Effect withoutTable(ReportDraft draft, Random random) {
    FormTable table = draft.form.tables().get(random.nextInt(draft.form.tables().size()));
    draft.withoutTables.add(table.id());
    return Effect.at(table.id()).followed("S03");
  }

  private static Effect zeroCell(ReportDraft draft, Random random, String printed) {
    List<String> zeros =
        draft.figures.keySet().stream()
            .filter(cell -> draft.figures.get(cell).equals("0"))
            .toList();
    if (zeros.isEmpty() || draft.shape == TextTable.LINES) {
      return null;
    }
    return printed(draft, zeros.get(random.nextInt(zeros.size())), printed, true);
  }

  private static Effect printed(ReportDraft draft, String cell, String printed) {
    return printed(draft, cell, printed, false);
  }

  private static Effect printed(ReportDraft draft, String cell, String printed, boolean ofTable) {
    draft.figures.put(cell, printed);
    return Effect.at(ofTable ? cell.substring(0, 2) : "").changed(cell);
  }

  private static Effect withoutRow(ReportDraft draft, Random random) {
    FormTable table = draft.form.tables().get(1);
    List<String> empty =
        table.rows().stream()
            .map(row -> "t3/" + row.id())
            .filter(row -> row.startsWith("t3/3.") && draft.count(row + "/total") == 0)
            .toList();
    if (empty.isEmpty()) {
      return null;
    }
    String row = empty.get(random.nextInt(empty.size()));
    draft.figures.keySet().removeIf(cell -> cell.startsWith(row + "/"));
    return Effect.at(row);
  }

  private static Effect leftOver(ReportDraft draft, Random random) {
    draft.set("t3/4/natural", draft.count("t3/4/natural") + 1);
    draft.set("t3/4/total", draft.count("t3/4/total") + 1);
    return Effect.at("t3/*/natural").changed("t3/4/natural", "t3/4/total");
  }

  private static Effect rowTotal(ReportDraft draft, Random random) {
    FormTable table = draft.form.tables().get(1);
    String row = "t3/" + table.rows().get(random.nextInt(table.rows().size())).id();
    draft.set(row + "/total", draft.count(row + "/total") + 1 + random.nextInt(9));
    return Effect.at(row).changed(row + "/total");
  }

  private static Effect results(ReportDraft draft, Random random) {
    draft.set("t3/3.1/natural", draft.count("t3/3.1/natural") + 1);
    draft.set("t3/3.1/total", draft.count("t3/3.1/total") + 1);
    return Effect.at("t3/3.7/natural").changed("t3/3.1/natural", "t3/3.1/total");
  }

  private static Effect groupTotal(ReportDraft draft, Random random) {
    FormTable table = draft.form.tables().get(2);
    String group = "t4/" + table.rows().get(random.nextInt(table.rows().size())).id();
    draft.set(group + "/total", draft.count(group + "/total") + 1);
    return Effect.at(group).changed(group + "/total");
  }
}
