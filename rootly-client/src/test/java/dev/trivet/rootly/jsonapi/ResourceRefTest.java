package dev.trivet.rootly.jsonapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.teams.Team;
import org.junit.jupiter.api.Test;

/** References between resources. */
class ResourceRefTest {

  private static final IncludedResource USER =
      IncludedResource.builder().id("951").type("users").build();

  @Test
  void ref_comparedAndShown_isItsTypeAndId() {
    var bare = ResourceRef.of("users", "951");
    var linked = ResourceRef.to(USER);

    assertThat(linked).isEqualTo(bare).hasSameHashCodeAs(bare).hasToString("users/951");
    assertThat(linked.resource()).contains(USER);
    assertThat(bare.resource()).isEmpty();
    assertThat(bare)
        .isNotEqualTo(ResourceRef.of("roles", "951"))
        .isNotEqualTo(ResourceRef.of("users", "952"));
  }

  @Test
  void related_builtForATest_isWhatWasPutIn() {
    var team =
        Team.builder()
            .id("t")
            .relationships(Relationships.none().with("users", ResourceRef.to(USER)))
            .build();

    assertThat(team.users()).containsExactly(ResourceRef.of("users", "951"));
    assertThat(team.schedules()).isEmpty();
  }
}
