package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What users and Maven Central find in the poms. */
class PublishedPomsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bom",
        "core",
        "rollbar-client",
        "rootly-client",
        "honeybadger-client",
        "drift",
        "micrometer",
        "redis",
        "limiter-testkit",
        "testkit",
        "spring-boot-starter",
        "spring-boot-test"
      })
  void pom_hasWhatMavenCentralAsksFor(String module) throws Exception {
    var pom = Poms.published(module);

    for (var name : Set.of("name", "description", "url", "license", "developer", "scm")) {
      assertThat(Poms.text(pom, name)).as(name).isNotBlank().doesNotContain("${");
    }
    assertThat(Poms.elements(pom, "parent")).isEmpty();
    assertThat(Poms.text(pom, "version")).isEqualTo(System.getProperty("trivet.version"));
  }

  @ParameterizedTest
  @CsvSource({
    "core, 'jackson-databind,jackson-datatype-jdk8,jspecify,okhttp-jvm'",
    "rollbar-client, trivet-core",
    "rootly-client, trivet-core",
    "honeybadger-client, trivet-core",
    "drift, trivet-core",
    "micrometer, 'micrometer-core,micrometer-observation,trivet-core'",
    "redis, 'lettuce-core,trivet-core'",
    "limiter-testkit, 'assertj-core,junit-jupiter-api,trivet-core'",
    "testkit, 'httpcore5-h2,jackson-databind,wiremock-standalone'",
    "spring-boot-starter, 'spring-boot-autoconfigure,trivet-core'",
    "spring-boot-test, 'spring-test,trivet-spring-boot-starter,trivet-testkit'"
  })
  void pom_bringsNothingElseIntoAProgram(String module, String artifacts) throws Exception {
    var brought =
        Poms.elements(Poms.published(module), "dependency").stream()
            .filter(dependency -> !Set.of("provided", "test").contains(scope(dependency)))
            .filter(dependency -> Poms.elements(dependency, "optional").isEmpty())
            .map(dependency -> Poms.text(dependency, "artifactId"));

    assertThat(brought).containsExactlyInAnyOrder(artifacts.split(","));
  }

  /** A newer one would make a platform that manages Jackson fail {@code requireUpperBoundDeps}. */
  @ParameterizedTest
  @ValueSource(strings = {"core", "testkit"})
  void pom_declaresTheJacksonThatEveryPlatformReaches(String module) throws Exception {
    var jackson =
        Poms.elements(Poms.published(module), "dependency").stream()
            .filter(d -> Poms.text(d, "groupId").startsWith("com.fasterxml.jackson"))
            .map(d -> Poms.text(d, "version"));

    assertThat(jackson).isNotEmpty().containsOnly(System.getProperty("jackson.declared.version"));
  }

  private static String scope(Element dependency) {
    return Poms.text(dependency, "scope");
  }
}
