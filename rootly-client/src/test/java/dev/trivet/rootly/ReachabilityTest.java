package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testsupport.LimitedRun;
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
}
