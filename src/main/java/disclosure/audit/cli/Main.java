package disclosure.audit.cli;

/** x. */
public final class Main {
  private Main() {}

  /** x. @param a b */
  public static void main(String[] a) {
    System.out.println("hi 你好");
  }
}
