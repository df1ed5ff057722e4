# 信息处理费规则（fees.dslr）可用的句式。左边是句子，等号右边由维护人员编写。
[文件头]package disclosure.rules
[文件头]import java.util.List
[文件头]import disclosure.audit.rules.RulesInForce
[文件头]import disclosure.audit.facts.Citation
[文件头]import disclosure.audit.facts.FeeStatement
[文件头]import disclosure.audit.facts.PicturePlace
[文件头]import disclosure.audit.facts.Section
[文件头]import disclosure.audit.rules.Remark
[文件头]import disclosure.audit.rules.Sheet
[文件头]global disclosure.audit.rules.Verdicts verdicts
[条件]适用规则{编号:[A-Z]\d\d}=RulesInForce($rule : rule("{编号}"), $rule != null)
[条件]第六部分报告了信息处理费=exists FeeStatement(state != "none", section == 6)
[条件]第六部分没有报告信息处理费=not FeeStatement(state != "none", section == 6)
[条件]其他部分报告了信息处理费=$fee : FeeStatement(state != "none", section != 6)
[条件]全文没有报告信息处理费=$fee : FeeStatement(state == "none"); $place : List() from collect(Section(number == 6)); $before : List() from collect(Section(number < 6)); $pictures : List() from collect(PicturePlace(first <= 6, last >= 6))
[条件]第六部分没有提到信息处理费=not Citation(topic.startsWith("fee/"))
[条件]第六部分只提到信息处理费=FeeStatement(state == "none"); $said : List(size > 0) from collect(Citation(topic.startsWith("fee/"))); $six : List() from collect(Section(number == 6))
[条件]本年度发生了信息处理费=$fee : FeeStatement(arose)
[条件]没有写明收费通知件数=not FeeStatement(notices != null)
[条件]没有写明收费通知总金额=not FeeStatement(noticed != null)
[条件]没有写明实际收取金额=not FeeStatement(collected != null)
[条件]记下的缺项合在一起=$fee : FeeStatement(arose); $missing : List(size > 0) from collect(Remark(rule == "F02", fact == $fee))
[条件]三项都已写明=exists FeeStatement(notices != null); exists FeeStatement(noticed != null); exists FeeStatement(collected != null)
[条件]另一处信息处理费的表述与之矛盾=$fee : FeeStatement(state != "none"); $other : FeeStatement(contradicts($fee))
[条件]信息处理费的各处表述没有矛盾=exists FeeStatement(state != "none"); not (FeeStatement(state != "none", $one : this) and FeeStatement(contradicts($one)))
[条件]表述为没有发出收费通知=$fee : FeeStatement(noticesDenied)
[条件]表述为没有收取且未提到收费通知=$fee : FeeStatement(state == "zero", notices == null, noticed == null || noticed.signum() == 0)
[条件]实际收取了信息处理费=$fee : FeeStatement(collectedSome)
[条件]实际收取金额多于收费通知总金额=$fee : FeeStatement(collectedMore)
[条件]单元格{单元格:[A-Za-z0-9./]+}大于0=Sheet($figure : number("{单元格}"), $figure != null && $figure.value().signum() > 0)
[条件]单元格{单元格:[A-Za-z0-9./]+}等于0=Sheet($figure : number("{单元格}"), $figure != null && $figure.value().signum() == 0)
[结果]记下缺少{项目}=insert(new Remark("F02", "{项目}", $fee));
[结果]结论为通过=verdicts.passed($rule, "fee");
[结果]结论为不通过=verdicts.failed($rule, "fee").said($place).show($place.isEmpty() ? $fee : $place).after($place.isEmpty() ? $before : List.of()).unlessIn($pictures, "图片");
[结果]结论为写在别处，由人工判断=verdicts.review($rule, "fee").show($fee).with("原文", $fee.quote()).as("写在别处");
[结果]结论为提到而没有写明，由人工判断=verdicts.review($rule, "fee").show($said).said($six).as("提到而未写明");
[结果]结论为缺少这些内容，由人工判断=verdicts.review($rule, "fee").items($missing).with("原文", $fee.quote());
[结果]结论为两处表述矛盾=verdicts.failed($rule, "fee").showLeft($fee).showRight($other).with("原文", $fee.quote()).with("另一处", "“" + $other.quote() + "”");
[结果]结论为收取多于通知，由人工判断=verdicts.review($rule, "fee").show($fee).with("原文", $fee.quote()).as("多收");
[结果]结论为与该单元格矛盾=verdicts.failed($rule, "fee").left(java.util.List.of($figure.cell())).showLeft($figure).showRight($fee).with("原文", $fee.quote()).with("另一处", "[[" + $figure.cell() + "]]（" + $figure.raw() + "）");
[结果]结论为可能与该单元格矛盾，由人工判断=verdicts.review($rule, "fee").left(java.util.List.of($figure.cell())).showLeft($figure).showRight($fee).with("原文", $fee.quote()).with("另一处", "[[" + $figure.cell() + "]]（" + $figure.raw() + "）").as("口径不明");
[结果]结论为与该单元格不衔接，由人工判断=verdicts.review($rule, "fee").left(java.util.List.of($figure.cell())).showLeft($figure).showRight($fee).with("原文", $fee.quote()).cells("单元格", java.util.List.of($figure.cell()));
