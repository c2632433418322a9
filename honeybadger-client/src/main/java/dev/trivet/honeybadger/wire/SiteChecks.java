package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.Preconditions;
import java.util.Set;
import java.util.TreeSet;

/** What Honeybadger refuses about the sites that it checks. */
public final class SiteChecks {

  private SiteChecks() {}

  /** The minutes between two checks, of which a version of the API knows a few. */
  public static void frequency(int minutes, Set<Integer> known) {
    if (!known.contains(minutes)) {
      throw new IllegalArgumentException(
          "SiteInput.builder().frequency(..): it must be one of " + new TreeSet<>(known));
    }
  }

  /** The seconds after which a check fails. */
  public static void timeout(int seconds) {
    Preconditions.between("SiteInput.builder().timeout(..)", seconds, 30, 120);
  }
}
