package dev.trivet.conformance.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Sleeper;
import dev.trivet.core.transport.AuthScheme;
import dev.trivet.core.transport.Endpoint;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use what. */
@Timeout(180)
class ArchitectureTest {

  private static final List<String> CLIENTS =
      List.of("dev.trivet.rollbar..", "dev.trivet.rootly..", "dev.trivet.honeybadger..");

  @Test
  void okHttp_staysInTheTransport() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.trivet.core.transport..", "dev.trivet.core.internal..")
        // the one setting that takes a caller's client, with the class generated for it
        .and(DescribedPredicate.not(isOrBelongsTo(ClientConfig.class)))
        // how a service takes its credential is said in terms of a request
        .and(DescribedPredicate.not(assignableTo(AuthScheme.class)))
        .should()
        .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio.."))
        .check(Code.LIBRARY);
  }

  @Test
  void internals_areForTheCoreOnly() {
    noClasses()
        .that()
        .resideInAnyPackage(CLIENTS.toArray(String[]::new))
        .should()
        .dependOnClassesThat(resideInAnyPackage("dev.trivet.core.internal.."))
        .check(Code.LIBRARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dev.trivet.rollbar..", "dev.trivet.rootly..", "dev.trivet.honeybadger.."})
  void clients_doNotKnowEachOther(String client) {
    var others = CLIENTS.stream().filter(other -> !other.equals(client)).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(client)
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .check(Code.LIBRARY);
  }

  @Test
  void core_knowsNoClient() {
    noClasses()
        .that()
        .resideInAPackage("dev.trivet.core..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(CLIENTS.toArray(String[]::new)))
        .check(Code.LIBRARY);
  }

  @Test
  void testkit_knowsNothingOfTheLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.trivet.core..", CLIENTS.get(0), CLIENTS.get(1), CLIENTS.get(2)))
        .check(Code.TESTKIT);
  }

  @Test
  void threads_sleepInTheSleeperOnly() {
    noClasses()
        .that(DescribedPredicate.not(isOrBelongsTo(Sleeper.class)))
        .should()
        .callCodeUnitWhere(isSleep())
        .check(Code.LIBRARY);
    noClasses().should().callCodeUnitWhere(isSleep()).check(Code.TESTKIT);
  }

  @Test
  void tests_doNotSleep() {
    noClasses()
        // it is what the rule is about, so it must be able to break it
        .that(DescribedPredicate.not(isOrBelongsTo(Offender.class)))
        .should()
        .callCodeUnitWhere(isSleep())
        .check(Code.TESTS);
  }

  @Test
  void time_isTheConfiguredClocks() {
    noClasses()
        // where the default clock comes from
        .that(DescribedPredicate.not(isOrBelongsTo(ClientConfig.class)))
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
        .check(Code.LIBRARY);
  }

  @Test
  void chance_isTheConfiguredJitter() {
    noClasses()
        // where the default jitter comes from
        .that(DescribedPredicate.not(isOrBelongsTo(ClientConfig.class)))
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                Random.class, ThreadLocalRandom.class, SplittableRandom.class, SecureRandom.class))
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(Code.LIBRARY);
  }

  @Test
  void library_printsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(Code.LIBRARY);
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
        .check(Code.LIBRARY);
  }

  /** The contract tests look for them there. */
  @Test
  void endpoints_areConstantsOfApiClassesAndCollections() {
    fields()
        .that()
        .haveRawType(Endpoint.class)
        .and()
        .areDeclaredInClassesThat(resideInAnyPackage(CLIENTS.toArray(String[]::new)))
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Api")
        .orShould()
        .beDeclaredInClassesThat()
        .haveSimpleName("Crud")
        .check(Code.LIBRARY);
  }

  /** What the rules above are worth. */
  @Test
  void offender_isFound() {
    assertThat(Code.LIBRARY).hasSizeGreaterThan(100);
    var offender =
        Code.TESTS.that(
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

  /** The class, those nested in it, and the class that Immutables makes of it. */
  private static DescribedPredicate<JavaClass> isOrBelongsTo(Class<?> type) {
    var name = type.getName();
    var generated = type.getPackageName() + ".Immutable" + type.getSimpleName();
    return DescribedPredicate.describe(
        "belongs to " + type.getSimpleName(),
        other ->
            Stream.of(name, generated)
                .anyMatch(n -> other.getName().equals(n) || other.getName().startsWith(n + "$")));
  }
}
