package dev.trivet.rollbar.versions;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A commit that is part of a version. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = VersionCommit.Builder.class)
public interface VersionCommit extends HasAdditionalProperties {

  /** {@return the commit's author} */
  Optional<String> author();

  /** {@return the commit's hash} */
  Optional<String> sha();

  /** {@return the commit's message} */
  Optional<String> message();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a commit. Not thread-safe. */
  final class Builder extends ImmutableVersionCommit.Builder implements Keeper {
    Builder() {}
  }
}
