package disclosure.audit.facts;

import java.util.List;

/**
 * A row of the fee phrases table.
 *
 * @param role what the words do in a statement: 费用, 宽泛费用, 未发生, 通知件数, 通知金额, 收取金额, 不收金额, 没有通知, 无关 or
 *     他年
 * @param words never empty
 */
public record FeePhrase(String role, List<String> words) {

  public FeePhrase {
    words = List.copyOf(words);
  }
}
