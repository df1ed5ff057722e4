package disclosure.audit.audit;

/**
 * A problem of an earlier hand-in, of the present one, or of both.
 *
 * @param progress what has become of it
 * @param before the earlier finding; null for a new one
 * @param now the present finding; null for one that is gone
 */
public record Followup(Progress progress, EarlierFinding before, Finding now) {

  /** The id of both. */
  public String id() {
    return now == null ? before.id() : now.id();
  }

  /** The rule of both. */
  public String rule() {
    return now == null ? before.rule() : now.rule();
  }

  /** The rule's title. */
  public String title() {
    return now == null ? before.title() : now.title();
  }

  /** How grave it is, or was. */
  public Level level() {
    return now == null ? before.level() : now.level();
  }
}
