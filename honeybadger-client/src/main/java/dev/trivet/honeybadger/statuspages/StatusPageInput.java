package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page to create, or what to change about one. Creating one needs a name. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageInput.Builder.class)
public interface StatusPageInput {

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the domain of its own under which to show it} */
  Patch<String> domain();

  /**
   * {@return the sites to show, which replace those on the page; an empty list removes all of them}
   */
  Optional<List<StatusPageSiteInput>> sites();

  /**
   * {@return the check-ins to show, which replace those on the page; an empty list removes all of
   * them}
   */
  Optional<List<StatusPageCheckInInput>> checkIns();

  /** {@return whether to hide Honeybadger's name} */
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
