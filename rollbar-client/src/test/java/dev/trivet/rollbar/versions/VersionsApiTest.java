package dev.trivet.rollbar.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rollbar.WireTest;
import dev.trivet.rollbar.items.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsApiTest extends WireTest {

  @Test
  void get_whenTheVersionHasASlash_encodesIt() {
    respondWithResult(
        """
        {"version":"v1/rc 2","environment":"production","first_occurrence_id":2000,
         "item_stats":{"new":{"error":3},"resolved":{}},"commits":[{"sha":"aa"}]}
        """);

    var version = rollbar.versions().get("v1/rc 2", "production");

    assertThat(line(request())).isEqualTo("GET /api/1/versions/v1%2Frc%202?environment=production");
    var stats = version.itemStats().orElseThrow();
    assertThat(stats.created().orElseThrow().error()).contains(3);
    assertThat(stats.created().orElseThrow().debug()).isEmpty();
    assertThat(stats.repeated()).isEmpty();
    assertThat(version.commits()).extracting(c -> c.sha().orElseThrow()).containsExactly("aa");
  }

  @Test
  void items_whenListed_sayWhatHappenedInTheVersion() {
    respondWithResult(
        """
        [{"id":1,"occurrences_in_version":9,"people_in_version":2}]""");

    var item =
        rollbar
            .versions()
            .items(
                "1.0",
                "production",
                VersionEvent.REACTIVATED,
                VersionItemQuery.all().level(Level.ERROR, Level.CRITICAL))
            .first()
            .orElseThrow();

    assertThat(item.occurrencesInVersion()).contains(9L);
    assertThat(line(request()))
        .isEqualTo(
            "GET /api/1/versions/1.0/items?environment=production&event=reactivated"
                + "&level=error&level=critical");
  }

  @Test
  void get_whenTheEnvironmentIsBlank_isRefusedUnsent() {
    assertThatThrownBy(() -> rollbar.versions().get("1.0", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("environment");
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true"})
  void environments_whenVisible_areSoInBothSpellings(String visible) {
    respondWithResult(
        """
        {"page":1,"environments":[{"id":1,"environment":"test","visible":%s}]}"""
            .formatted(visible));

    var environment = rollbar.environments().list().first().orElseThrow();

    assertThat(environment.visible()).contains(true);
    assertThat(environment.environment()).contains("test");
  }
}
