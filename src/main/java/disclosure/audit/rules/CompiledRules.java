package disclosure.audit.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** The compiled DRL of a rule book, and of the same without rules that broke off. */
final class CompiledRules {

  private final DrlCompiler compiler;
  private final Base all;
  private final Map<Set<String>, Base> reduced = new ConcurrentHashMap<>();

  /**
   * A compiled rule base.
   *
   * @param base for sessions
   * @param globals names that its rules know
   * @param forOne how sessions are made that only one thread uses
   */
  record Base(KieBase base, Set<String> globals, KieSessionConfiguration forOne) {

    static Base of(KieBase base) {
      Set<String> globals = new HashSet<>();
      for (KiePackage part : base.getKiePackages()) {
        part.getGlobalVariables().forEach(global -> globals.add(global.getName()));
      }
      KieSessionConfiguration forOne = KieServices.get().newKieSessionConfiguration();
      forOne.setOption(ThreadSafeOption.NO);
      return new Base(base, Set.copyOf(globals), forOne);
    }

    /** A session for one thread only, which needs no locks. */
    KieSession newSession() {
      return base.newKieSession(forOne, null);
    }

    boolean knows(String global) {
      return globals.contains(global);
    }
  }

  CompiledRules(DrlCompiler compiler, KieBase all) {
    this.compiler = compiler;
    this.all = Base.of(all);
  }

  /** The compiled rules without those of some names. */
  Base without(Set<String> ruleNames) {
    return ruleNames.isEmpty()
        ? all
        : reduced.computeIfAbsent(
            Set.copyOf(ruleNames), names -> Base.of(compiler.compileWithout(names)));
  }
}
