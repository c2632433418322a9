package dev.trivet.honeybadger.v3.statuspages;

import java.util.Objects;
import java.util.Optional;

/**
 * How a status page looks. Whoever sets one thing replaces all of it.
 *
 * @param homeLink the URL that its head leads to
 * @param upCaption what it says while everything is up
 * @param downCaption what it says while everything is down
 * @param mixedCaption what it says while something is down
 * @param customCss styles for it
 */
public record StatusPageFeatures(
    Optional<String> homeLink,
    Optional<String> upCaption,
    Optional<String> downCaption,
    Optional<String> mixedCaption,
    Optional<String> customCss) {

  /**
   * Members that did not come are empty.
   *
   * @param homeLink the URL that its head leads to
   * @param upCaption what it says while everything is up
   * @param downCaption what it says while everything is down
   * @param mixedCaption what it says while something is down
   * @param customCss styles for it
   */
  public StatusPageFeatures {
    homeLink = Objects.requireNonNullElse(homeLink, Optional.empty());
    upCaption = Objects.requireNonNullElse(upCaption, Optional.empty());
    downCaption = Objects.requireNonNullElse(downCaption, Optional.empty());
    mixedCaption = Objects.requireNonNullElse(mixedCaption, Optional.empty());
    customCss = Objects.requireNonNullElse(customCss, Optional.empty());
  }
}
