package dev.trivet.honeybadger.statuspages;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A status page, which shows the state of sites and check-ins to the public. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPage.Builder.class)
public interface StatusPage extends HasAdditionalProperties {

  /** {@return the status page's ID} */
  String id();

  /** {@return the status page's name} */
  Optional<String> name();

  /** {@return the account's ID} */
  Optional<String> accountId();

  /** {@return the custom domain under which the page is shown} */
  Optional<String> domain();

  /**
   * {@return the URL of the status page; Honeybadger's examples show bare host names as well as
   * complete URLs}
   */
  Optional<String> url();

  /** {@return when the status page was created} */
  Optional<Instant> createdAt();

  /** {@return when the custom domain was verified} */
  Optional<Instant> domainVerifiedAt();

  /** {@return the sites that the page shows} */
  List<StatusPageSite> sites();

  /** {@return the check-ins that the page shows} */
  List<StatusPageCheckIn> checkIns();

  /** {@return whether Honeybadger's branding is hidden on the page} */
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
