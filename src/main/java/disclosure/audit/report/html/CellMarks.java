package disclosure.audit.report.html;

import disclosure.audit.audit.Status;
import disclosure.audit.facts.Figure;
import disclosure.audit.report.Printable;
import disclosure.audit.report.html.DrawnCell.FindingLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which figures problems speak of, and on which side of the comparison. */
final class CellMarks {
  private final Map<String, List<FindingView>> left = new LinkedHashMap<>();
  private final Map<String, List<FindingView>> right = new LinkedHashMap<>();
  private final Map<String, List<FindingView>> named = new LinkedHashMap<>();

  CellMarks(List<FindingView> findings) {
    for (FindingView view : findings) {
      if (view.finding().status() != Status.WAIVED) {
        boolean compared = view.sum() != null;
        view.finding().left().forEach(cell -> add(compared ? left : named, cell, view));
        view.finding().right().forEach(cell -> add(compared ? right : named, cell, view));
        view.finding().evidence().stream()
            .filter(evidence -> evidence.cell() != null)
            .forEach(evidence -> add(named, evidence.cell(), view));
      }
    }
  }

  private static void add(Map<String, List<FindingView>> to, String cell, FindingView view) {
    List<FindingView> views = to.computeIfAbsent(cell, id -> new ArrayList<>());
    if (!views.contains(view)) {
      views.add(view);
    }
  }

  /** The figure with its marks. */
  DrawnCell draw(String id, Figure figure) {
    boolean isLeft = left.containsKey(id);
    boolean isRight = right.containsKey(id);
    String side = isLeft && isRight ? "both" : isLeft ? "left" : isRight ? "right" : "";
    if (side.isEmpty() && named.containsKey(id)) {
      side = "named";
    }
    String state = figure == null ? "absent" : figure.state().word();
    String style = (state + " " + side).strip();
    return new DrawnCell(id, text(figure), style, signs(side), label(side), links(id));
  }

  private static String text(Figure figure) {
    if (figure == null) {
      return "缺";
    }
    return switch (figure.state()) {
      case BLANK -> "空白";
      case ABSENT -> "缺";
      case UNREADABLE -> unreadable(figure);
      default -> Printable.of(figure.raw());
    };
  }

  private static String unreadable(Figure figure) {
    String readings = String.join(" / ", figure.readings());
    return "读不准" + (readings.isEmpty() ? "" : "：" + Printable.of(readings));
  }

  private static String signs(String side) {
    return switch (side) {
      case "left" -> "+";
      case "right" -> "=";
      case "both" -> "+=";
      case "named" -> "!";
      default -> "";
    };
  }

  private static String label(String side) {
    return switch (side) {
      case "left" -> "不相等算式的左边";
      case "right" -> "不相等算式的右边";
      case "both" -> "两个不相等算式的左边和右边";
      case "named" -> "有问题";
      default -> "";
    };
  }

  private List<FindingLink> links(String id) {
    List<FindingView> views = new ArrayList<>();
    for (Map<String, List<FindingView>> marks : List.of(left, right, named)) {
      for (FindingView view : marks.getOrDefault(id, List.of())) {
        if (!views.contains(view)) {
          views.add(view);
        }
      }
    }
    return views.stream().map(FindingView::link).toList();
  }
}
