package disclosure.audit.facts;

import java.util.List;
import java.util.Map;

/**
 * All facts read from one report.
 *
 * @param identity never null
 * @param tables one reading for each table of the form
 * @param figures by cell id, in the order of the form; every cell of the form in use has one
 * @param labels labels of the form that are printed otherwise
 * @param sections recognised sections in the order of print; a section that occurs twice is there
 *     twice
 * @param claims in the order of print
 * @param breakdowns in the order of print
 * @param fee never null
 * @param otherFees further statements on the fee, which may contradict the first
 * @param citations in the order of print
 * @param pictures in the order of print
 */
public record FactBase(
    ReportIdentity identity,
    List<TableReading> tables,
    Map<String, Figure> figures,
    List<LabelDeviation> labels,
    List<Section> sections,
    List<Claim> claims,
    List<Breakdown> breakdowns,
    FeeStatement fee,
    List<FeeStatement> otherFees,
    List<Citation> citations,
    List<PicturePlace> pictures) {

  /** The same facts with other statements on the tables. */
  FactBase with(
      List<TableReading> otherTables,
      Map<String, Figure> otherFigures,
      List<LabelDeviation> otherLabels) {
    return new FactBase(
        identity,
        otherTables,
        otherFigures,
        otherLabels,
        sections,
        claims,
        breakdowns,
        fee,
        otherFees,
        citations,
        pictures);
  }
}
