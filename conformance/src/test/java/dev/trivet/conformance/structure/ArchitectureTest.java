package dev.trivet.conformance.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
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
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.trivet.core.ClientBuilder;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Sleeper;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Paging;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use what. */
@Timeout(180)
class ArchitectureTest {

  private static final String CORE = "dev.trivet.core";

  private static final List<String> CLIENTS =
      List.of("dev.trivet.rollbar..", "dev.trivet.rootly..", "dev.trivet.honeybadger..");

  /** The packages of the core, from the ground up: each may use only those before it. */
  private static final List<String> FLOORS =
      List.of(
          CORE + ".limit",
          CORE + ".json",
          CORE + ".style",
          CORE + ".jackson",
          CORE,
          CORE + ".error",
          CORE + ".service",
          CORE + ".query",
          CORE + ".transport");

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
  void core_hasTheseFloorsAndNoArrowUpward() {
    var core = ProjectClasses.LIBRARY.that(resideInAPackage(CORE + ".."));

    assertThat(core.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(FLOORS);
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      noClasses()
          .that()
          .resideInAPackage(FLOORS.get(floor))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(FLOORS.subList(floor + 1, FLOORS.size()).toArray(String[]::new)))
          .allowEmptyShould(true)
          .check(core);
    }
  }

  @Test
  void limitAndJson_knowNothingElse() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE + ".limit", CORE + ".json")
        .should()
        .dependOnClassesThat(
            resideInAPackage(CORE + "..")
                .and(not(resideInAnyPackage(CORE + ".limit", CORE + ".json"))))
        .check(ProjectClasses.LIBRARY);
    noClasses()
        .that()
        .resideInAPackage(CORE + ".limit")
        .should()
        .dependOnClassesThat(resideInAPackage(CORE + ".json"))
        .check(ProjectClasses.LIBRARY);
  }

  @Test
  void files_ofDifferentPackages_areInNoCircle() {
    for (var classes : List.of(ProjectClasses.LIBRARY, ProjectClasses.TESTKIT)) {
      assertThat(DependencyGraph.ofFiles(classes).circles(ArchitectureTest::areOfTwoPackages))
          .isEmpty();
    }
  }

  private static boolean areOfTwoPackages(String file, String other) {
    return !packageOf(file).equals(packageOf(other));
  }

  private static String packageOf(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  @Test
  void transport_isMadeByItsFactoryOnly() {
    assertThat(
            ProjectClasses.LIBRARY.stream()
                .filter(type -> type.getPackageName().equals(CORE + ".transport"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName))
        .containsExactly("HttpTransport");
  }

  @Test
  void packages_ofClients_areExportedUnlessTheyAreWire() {
    var packages =
        ProjectClasses.LIBRARY.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.startsWith(CORE))
            .collect(Collectors.toSet());

    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(ProjectClasses.EXPORTED.contains(name))
                    .as(name)
                    .isEqualTo(!name.endsWith(".wire")));
  }

  @Test
  void okHttp_staysInTheTransport() {
    noClasses()
        .that()
        .resideOutsideOfPackages(CORE + ".transport", CORE + ".service")
        // the one setting that takes a caller's client, with the class generated for it
        .and(not(isOrBelongsTo(ClientConfig.class)))
        .and(not(isOrBelongsTo(ClientBuilder.class)))
        // how a service takes its token and turns pages is said in terms of requests
        .and(not(assignableTo(AuthScheme.class)))
        .and(not(assignableTo(Paging.class)))
        .should()
        .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio.."))
        .check(ProjectClasses.LIBRARY);
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
        .check(ProjectClasses.LIBRARY);
  }

  @Test
  void core_knowsNoClient() {
    noClasses()
        .that()
        .resideInAPackage("dev.trivet.core..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(CLIENTS.toArray(String[]::new)))
        .check(ProjectClasses.LIBRARY);
  }

  @Test
  void testkit_knowsNothingOfTheLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.trivet.core..", CLIENTS.get(0), CLIENTS.get(1), CLIENTS.get(2)))
        .check(ProjectClasses.TESTKIT);
  }

  @Test
  void threads_sleepInTheSleeperOnly() {
    noClasses()
        .that(not(isOrBelongsTo(Sleeper.class)))
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
        .that(not(isOrBelongsTo(Offender.class)))
        .should()
        .callCodeUnitWhere(isSleep())
        .check(ProjectClasses.TESTS);
  }

  @Test
  void time_isTheConfiguredClocks() {
    noClasses()
        .that(not(isOrBelongsTo(CLOCKS)))
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
        .that(not(isOrBelongsTo(ClientConfig.class)))
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

  /** The contract tests look for them there. */
  @Test
  void endpoints_areConstantsOfApiClassesAndCollections() {
    fields()
        .that()
        .haveRawType(Endpoint.class)
        .and()
        .areDeclaredInClassesThat(resideInAnyPackage(CLIENTS.toArray(String[]::new)))
        .and()
        // an envelope may hold the one that it is reading for
        .areStatic()
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Api")
        .orShould()
        .beDeclaredInClassesThat()
        .haveSimpleName("CollectionEndpoints")
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

  @Test
  void plantedCircle_isFound() {
    var planted = ProjectClasses.TESTS.that(resideInAPackage("..structure.planted.."));

    assertThat(DependencyGraph.ofFiles(planted).circles(ArchitectureTest::areOfTwoPackages))
        .hasSize(2);
    assertThat(DependencyGraph.ofPackages(planted).circles((from, to) -> true)).hasSize(2);
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
    return isOrBelongsTo(
        List.of(type.getName(), type.getPackageName() + ".Immutable" + type.getSimpleName()));
  }

  /** Classes of these names, and those nested in them. */
  private static DescribedPredicate<JavaClass> isOrBelongsTo(List<String> names) {
    return DescribedPredicate.describe(
        "belongs to one of " + names,
        other ->
            names.stream()
                .anyMatch(n -> other.getName().equals(n) || other.getName().startsWith(n + "$")));
  }
}
