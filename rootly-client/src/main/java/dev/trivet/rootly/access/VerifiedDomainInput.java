package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A verified domain to create. A new one needs {@code domain}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = VerifiedDomainInput.Builder.class)
public interface VerifiedDomainInput {

  /** {@return the domain, such as {@code example.com}} */
  Optional<String> domain();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableVerifiedDomainInput.Builder {
    Builder() {}
  }
}
