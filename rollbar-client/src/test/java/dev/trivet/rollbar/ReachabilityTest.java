package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testsupport.LimitedRun;
import dev.trivet.testsupport.ReachabilityMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a native image sees of the models by reflection is enough. */
@Timeout(120)
class ReachabilityTest {

  @Test
  void facts_seeingOnlyWhatTheMetadataLists_keepTheirRules() {
    assertThat(LimitedRun.problems(FactsTest.class))
        .as("-Dtrivet.reachability=write writes the list: docs/recipes/add-a-resource.md, step 5")
        .isEmpty();
  }

  @Test
  void facts_whereTheMetadataLacksAType_nameIt() {
    var builder = "dev.trivet.rollbar.items.ImmutableItem$Builder";
    var fewer = ReachabilityMetadata.read(getClass().getClassLoader()).without(builder);

    assertThat(LimitedRun.problems(FactsTest.class, fewer))
        .contains("not listed: " + builder)
        .anyMatch(problem -> problem.contains("rollbar.items.get"));
  }
}
