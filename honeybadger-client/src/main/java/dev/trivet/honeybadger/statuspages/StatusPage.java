package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page, which shows the public how sites and check-ins are. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPage.Builder.class)
public interface StatusPage extends HasAdditionalProperties {

  /** {@return the status page's ID} */
  String id();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the ID of the account it belongs to} */
  Optional<String> accountId();

  /** {@return the domain of its own under which it is shown} */
  Optional<String> domain();

  /**
   * {@return its address; Honeybadger's examples show a bare host as well as a complete address}
   */
  Optional<String> url();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when its domain was verified} */
  Optional<Instant> domainVerifiedAt();

  /** {@return the sites on it} */
  List<StatusPageSite> sites();

  /** {@return the check-ins on it} */
  List<StatusPageCheckIn> checkIns();

  /** {@return whether Honeybadger's name is hidden} */
  Optional<Boolean> hideBranding();

  /** {@return further settings, which Honeybadger does not document} */
  Optional<Members> features();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page. Not thread-safe. */
  final class Builder extends ImmutableStatusPage.Builder implements Keeper {
    Builder() {}
  }
}
