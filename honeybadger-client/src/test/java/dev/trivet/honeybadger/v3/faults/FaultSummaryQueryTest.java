package dev.trivet.honeybadger.v3.faults;

import dev.trivet.honeybadger.v3.V3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Searches that mean nothing. */
@Timeout(30)
class FaultSummaryQueryTest {

  @Test
  void search_whenEmpty_isRefused() {
    V3.assertRefuses("FaultSummaryQuery.search(..)", () -> FaultSummaryQuery.all().search(""));
  }
}
