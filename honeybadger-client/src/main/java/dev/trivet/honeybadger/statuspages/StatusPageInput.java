package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page to create, or what to change about one. A new status page needs a name. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageInput.Builder.class)
public interface StatusPageInput {

  /** {@return the status page's name} */
  Optional<String> name();

  /** {@return the custom domain under which the page is shown} */
  Patch<String> domain();

  /**
   * {@return the sites that the page shows, which replace the current ones; an empty list removes
   * all sites}
   */
  Optional<List<StatusPageSiteInput>> sites();

  /**
   * {@return the check-ins that the page shows, which replace the current ones; an empty list
   * removes all check-ins}
   */
  Optional<List<StatusPageCheckInInput>> checkIns();

  /** {@return whether Honeybadger's branding is hidden on the page} */
  Optional<Boolean> hideBranding();

  /** {@return further settings, which Honeybadger does not document} */
  Optional<Members> features();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page. Not thread-safe. */
  final class Builder extends ImmutableStatusPageInput.Builder {
    Builder() {}
  }
}
