package disclosure.audit.rules;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;

/** The compiled DRL of a rule book, and of the same without rules that broke off. */
final class CompiledRules {

  private final DrlCompiler compiler;
  private final KieBase all;
  private final Map<Set<String>, KieBase> reduced = new ConcurrentHashMap<>();

  CompiledRules(DrlCompiler compiler, KieBase all) {
    this.compiler = compiler;
    this.all = all;
  }

  /** The compiled rules without those of some names. */
  KieBase without(Set<String> ruleNames) {
    return ruleNames.isEmpty()
        ? all
        : reduced.computeIfAbsent(Set.copyOf(ruleNames), compiler::compileWithout);
  }
}
