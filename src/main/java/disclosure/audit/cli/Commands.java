package disclosure.audit.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands that know the console. */
final class Commands implements IFactory {

  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Console.class).newInstance(console);
    } catch (NoSuchMethodException ofThePicocliKind) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
