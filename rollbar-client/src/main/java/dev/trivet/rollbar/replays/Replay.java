package dev.trivet.rollbar.replays;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A session replay: what a user did before an error occurred. Immutable.
 *
 * @see <a
 *     href="https://docs.rollbar.com/reference/get_api-1-environment-environment-session-sessionid-replay-replayid">Rollbar:
 *     get a replay</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Replay.Builder.class)
public interface Replay extends HasAdditionalProperties {

  /** {@return the spans that the replay consists of} */
  List<ReplayEvent> events();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a replay. Not thread-safe. */
  final class Builder extends ImmutableReplay.Builder implements Keeper {
    Builder() {}
  }
}
