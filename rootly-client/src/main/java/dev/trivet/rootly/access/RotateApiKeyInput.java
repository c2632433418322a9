package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How to rotate an API key: when the new token expires, and how long the old one stays valid. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotateApiKeyInput.Builder.class)
public interface RotateApiKeyInput {

  /** {@return when the new token expires, at most five years ahead; 90 days ahead by default} */
  Patch<Instant> expiresAt();

  /**
   * {@return how long the old token stays valid, in minutes, 0 to 1440; 30 by default; only where
   * the organization has grace periods}
   */
  Optional<Integer> gracePeriodMinutes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRotateApiKeyInput.Builder {
    Builder() {}
  }
}
