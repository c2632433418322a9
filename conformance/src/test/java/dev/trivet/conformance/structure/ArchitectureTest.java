package dev.trivet.conformance.structure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.trivet.core.ClientBuilder;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Paging;
import java.util.List;
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

  /** Those of the testkit are: the fakes know their routes, which know types of its face. */
  @Test
  void packages_ofTheCoreAndTheClients_areInNoCircle() {
    assertThat(ProjectClasses.LIBRARY).isNotEmpty();
    assertThat(DependencyGraph.ofPackages(ProjectClasses.LIBRARY).circles((from, to) -> true))
        .isEmpty();
  }

  private static boolean areOfTwoPackages(String file, String other) {
    return !packageOf(file).equals(packageOf(other));
  }

  private static String packageOf(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  @Test
  void transport_hasTwoEntrances() {
    assertThat(
            ProjectClasses.LIBRARY.stream()
                .filter(type -> type.getPackageName().equals(CORE + ".transport"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder("AsyncCalls", "HttpTransport");
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
        .and(not(Types.isOrBelongsTo(ClientConfig.class)))
        .and(not(Types.isOrBelongsTo(ClientBuilder.class)))
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

  @Test
  void plantedCircle_isFound() {
    var planted = ProjectClasses.TESTS.that(resideInAPackage("..structure.planted.."));

    assertThat(DependencyGraph.ofFiles(planted).circles(ArchitectureTest::areOfTwoPackages))
        .hasSize(2);
    assertThat(DependencyGraph.ofPackages(planted).circles((from, to) -> true)).hasSize(2);
  }
}
