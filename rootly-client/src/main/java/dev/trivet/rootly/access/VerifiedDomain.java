package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A domain of the organization that is verified with a TXT record, or still has to be. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = VerifiedDomain.Builder.class, using = ResourceDeserializer.class)
public interface VerifiedDomain extends Resource {

  /** {@return the domain, such as {@code example.com}} */
  Optional<String> domain();

  /** {@return the status of the verification} */
  Optional<VerifiedDomainVerificationStatus> verificationStatus();

  /** {@return the verification token, by which the domain is verified} */
  Optional<String> verificationToken();

  /** {@return the host name of the TXT record} */
  Optional<String> txtHost();

  /** {@return the value of the TXT record} */
  Optional<String> txtValue();

  /** {@return when the domain was verified} */
  Optional<Instant> verifiedAt();

  /** {@return when the domain was last checked} */
  Optional<Instant> lastCheckedAt();

  /** {@return when a check of the domain last passed} */
  Optional<Instant> lastCheckPassedAt();

  /** {@return the number of failed checks of the domain} */
  Optional<Long> checkFailuresCount();

  /** {@return how the domain was added} */
  Optional<VerifiedDomainSource> source();

  /** {@return when the domain was added} */
  Optional<Instant> createdAt();

  /** {@return when the domain was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a verified domain. Not thread-safe. */
  final class Builder extends ImmutableVerifiedDomain.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
