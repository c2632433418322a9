package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.Listing;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture is read completely: nothing in it is unknown to the models. */
class FixturesTest extends WireTest {

  static List<Sample> samples() {
    return Samples.typed();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void fixture_whenDecoded_leavesNoMemberWithoutAccessor(Sample sample) {
    respond(Fixtures.read(sample.fixture()));

    assertThat(models(sample.call().apply(rollbar)))
        .allSatisfy(model -> assertThat(model.additionalProperties()).isEmpty());
  }

  @Test
  void fixtures_takenTogether_areAllUsedAndNamedInTheSources() {
    var used = Samples.all().stream().map(Sample::fixture).collect(Collectors.toSet());
    var sources = Fixtures.read("SOURCES.md");

    assertThat(used).containsExactlyInAnyOrderElementsOf(Fixtures.all());
    assertThat(Fixtures.all()).allSatisfy(name -> assertThat(sources).contains("`" + name + "`"));
  }

  private static List<HasAdditionalProperties> models(Object result) {
    var models = new ArrayList<HasAdditionalProperties>();
    if (result instanceof Listing<?> listing) {
      for (var page : listing.pages()) {
        assertThat(page.unreadable()).isZero();
        page.items().forEach(item -> models.add((HasAdditionalProperties) item));
      }
      assertThat(models).isNotEmpty();
    } else if (result instanceof Invited invited) {
      models.add(invited.invitation());
    } else if (result instanceof HasAdditionalProperties model) {
      models.add(model);
    }
    return models;
  }
}
