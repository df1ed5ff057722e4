package disclosure.audit.facts;

import java.util.List;

/**
 * Words that mean the same, under a name that phrases can use as {@code <name>}.
 *
 * @param name as in 收到
 * @param words never empty; a word may itself be {@code <another group>}
 */
public record WordGroup(String name, List<String> words) {

  public WordGroup {
    words = List.copyOf(words);
  }
}
