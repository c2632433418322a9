package dev.trivet.conformance.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Sleeper;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may sleep, read a clock, draw a random number or print. */
@Timeout(180)
class SideEffectsTest {

  private static final String CORE = "dev.trivet.core";

  /**
   * The default clock, that of the verifier of webhooks, and what watches sockets, whose time
   * passes whatever a clock says.
   */
  private static final List<String> CLOCKS =
      List.of(
          CORE + ".ElapsedClock",
          CORE + ".transport.Attempt",
          CORE + ".transport.CallWatcher",
          CORE + ".transport.ConnectionCheck",
          "dev.trivet.rootly.webhooks.WebhookVerifier");

  @Test
  void threads_sleepInTheSleeperOnly() {
    noClasses()
        .that(not(Types.isOrBelongsTo(Sleeper.class)))
        .should()
        .callCodeUnitWhere(isSleep())
        .check(ProjectClasses.LIBRARY);
    // a proxy that lets bytes trickle has to wait for real
    noClasses()
        .that(not(simpleName("SpoiledOutput")))
        .should()
        .callCodeUnitWhere(isSleep())
        .check(ProjectClasses.TESTKIT);
  }

  @Test
  void tests_doNotSleep() {
    noClasses()
        // it is what the rule is about, so it must be able to break it
        .that(not(Types.isOrBelongsTo(Offender.class)))
        .should()
        .callCodeUnitWhere(isSleep())
        .check(ProjectClasses.TESTS);
  }

  @Test
  void time_isTheConfiguredClocks() {
    noClasses()
        .that(not(Types.isOrBelongsTo(CLOCKS)))
        .should()
        .callCodeUnitWhere(
            called(
                "time that nobody can set",
                unit ->
                    unit.getName().equals("now")
                        && unit.getRawParameterTypes().isEmpty()
                        && unit.getOwner().getPackageName().equals("java.time")))
        .orShould()
        .callCodeUnitWhere(
            called(
                "the clock of the system",
                unit ->
                    (unit.getOwner().isEquivalentTo(System.class)
                            && Set.of("currentTimeMillis", "nanoTime").contains(unit.getName()))
                        || (unit.getOwner().isEquivalentTo(Clock.class)
                            && unit.getName().startsWith("system"))))
        .check(ProjectClasses.LIBRARY);
  }

  @Test
  void chance_isTheConfiguredJitter() {
    noClasses()
        // where the default jitter comes from
        .that(not(Types.isOrBelongsTo(ClientConfig.class)))
        // a key that tells one write from another must not repeat itself
        .and(not(simpleName("RequestFactory")))
        // so must the ID of a new item, by which Rollbar notices that it comes twice
        .and(not(simpleName("ItemCreate")))
        // and what tells one process from another where they share a limit
        .and(not(simpleName("RedisRateLimiter")))
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                Random.class, ThreadLocalRandom.class, SplittableRandom.class, SecureRandom.class))
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(ProjectClasses.LIBRARY);
  }

  @Test
  void library_printsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(ProjectClasses.LIBRARY);
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
        .check(ProjectClasses.LIBRARY);
  }

  /** What the rules above are worth. */
  @Test
  void offender_isFound() {
    assertThat(ProjectClasses.LIBRARY).hasSizeGreaterThan(100);
    var offender =
        ProjectClasses.TESTS.that(
            DescribedPredicate.describe("offender", type -> type.isEquivalentTo(Offender.class)));
    assertThatThrownBy(() -> noClasses().should().callCodeUnitWhere(isSleep()).check(offender))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Thread.sleep");
    assertThatThrownBy(() -> NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(offender))
        .isInstanceOf(AssertionError.class);
  }

  /** Does what nobody may do; never called. */
  @SuppressWarnings("unused")
  private static final class Offender {
    static void offend() throws InterruptedException {
      Thread.sleep(1);
      System.out.println(Instant.EPOCH);
    }
  }

  private static DescribedPredicate<JavaAccess<?>> isSleep() {
    return called(
        "a sleep",
        unit ->
            unit.getName().equals("sleep")
                && (unit.getOwner().isEquivalentTo(Thread.class)
                    || unit.getOwner().isEquivalentTo(TimeUnit.class)));
  }

  private static DescribedPredicate<JavaAccess<?>> called(
      String what, Predicate<JavaCodeUnit> which) {
    return DescribedPredicate.describe(
        what,
        access ->
            access.getTarget() instanceof CodeUnitCallTarget unit
                && unit.resolveMember().map(which::test).orElse(false));
  }
}
