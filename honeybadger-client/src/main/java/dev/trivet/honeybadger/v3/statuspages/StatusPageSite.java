package dev.trivet.honeybadger.v3.statuspages;

import java.util.Objects;
import java.util.Optional;

/**
 * A site on a status page.
 *
 * @param siteId the site's ID
 * @param displayName the name as shown on the page
 * @param description the text below the name
 */
public record StatusPageSite(
    String siteId, Optional<String> displayName, Optional<String> description) {

  /**
   * Members that did not come are empty.
   *
   * @param siteId the site's ID
   * @param displayName the name as shown on the page
   * @param description the text below the name
   */
  public StatusPageSite {
    displayName = Objects.requireNonNullElse(displayName, Optional.empty());
    description = Objects.requireNonNullElse(description, Optional.empty());
  }

  /**
   * A site under its own name.
   *
   * @param siteId the site's ID
   * @return the site
   */
  public static StatusPageSite of(String siteId) {
    return new StatusPageSite(siteId, Optional.empty(), Optional.empty());
  }
}
