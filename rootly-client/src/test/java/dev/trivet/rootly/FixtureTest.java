package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.Listing;
import dev.trivet.core.json.OpenModel;
import dev.trivet.rootly.Samples.Sample;
import dev.trivet.rootly.jsonapi.Related;
import dev.trivet.rootly.teams.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture is read completely: nothing in it is unknown to the models, at any depth. */
class FixtureTest extends WireTest {

  static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fixture_whenDecoded_leavesNoMemberWithoutAccessor(Sample sample) {
    answer(Fixtures.read(sample.fixture()));

    assertThat(models(sample.call().apply(rootly)))
        .isNotEmpty()
        .allSatisfy(model -> assertThat(model.additionalProperties()).isEmpty());
  }

  @Test
  void fixtures_takenTogether_areAllUsedAndNamedInTheSources() {
    var used = Samples.all().stream().map(Sample::fixture).collect(Collectors.toSet());
    var sources = Fixtures.read("SOURCES.md");

    assertThat(used).containsExactlyInAnyOrderElementsOf(Fixtures.all());
    assertThat(Fixtures.all()).allSatisfy(name -> assertThat(sources).contains("`" + name + "`"));
  }

  private static List<OpenModel> models(Object result) {
    var models = new ArrayList<OpenModel>();
    if (result instanceof Listing<?> listing) {
      for (var page : listing.pages()) {
        assertThat(page.unreadable()).isZero();
        page.items().forEach(item -> collect((OpenModel) item, models));
      }
    } else if (result instanceof List<?> list) {
      list.forEach(item -> collect((OpenModel) item, models));
    } else {
      collect((OpenModel) result, models);
    }
    return models;
  }

  private static void collect(OpenModel model, List<OpenModel> models) {
    models.add(model);
    if (model instanceof Related related) {
      for (var relationship : related.relationships().values()) {
        models.add(relationship);
        for (var ref : relationship.data()) {
          models.add(ref);
          ref.resource()
              .filter(resource -> !models.contains(resource))
              .ifPresent(resource -> collect(resource, models));
        }
      }
    }
    if (model instanceof Team team) {
      models.addAll(team.slackChannels());
      models.addAll(team.slackAliases());
      models.addAll(team.properties());
      team.alertBroadcastChannel().ifPresent(models::add);
      team.incidentBroadcastChannel().ifPresent(models::add);
    }
  }
}
