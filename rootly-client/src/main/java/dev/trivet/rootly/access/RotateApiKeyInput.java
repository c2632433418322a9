package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How to rotate an API key. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotateApiKeyInput.Builder.class)
public interface RotateApiKeyInput {

  /** {@return when the new token expires, at most five years ahead; in 90 days unless set} */
  Patch<Instant> expiresAt();

  /**
   * {@return how many minutes the old token stays valid, 0 to 1440, 30 unless set; only where the
   * organization has grace periods}
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
