package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project as shown inside a team. Honeybadger does not say which members of a project it shows
 * there, so every accessor but the number may be empty, and what has no accessor here, sites for
 * example, is among the {@linkplain #additionalProperties() additional properties}. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamProject.Builder.class)
public interface TeamProject extends OpenModel {

  /**
   * The project's number.
   *
   * @return unique in Honeybadger
   */
  long id();

  /**
   * The project's name.
   *
   * @return as shown to people
   */
  Optional<String> name();

  /**
   * Whether the project takes reports.
   *
   * @return false for a project that was switched off
   */
  Optional<Boolean> active();

  /**
   * The key that applications report errors with. Secret, and masked in {@code toString}.
   *
   * @return the project's API key
   */
  @Value.Redacted
  Optional<String> token();

  /**
   * When it was created.
   *
   * @return to the second or finer
   */
  Optional<Instant> createdAt();

  /**
   * When the oldest error that is still kept was reported.
   *
   * @return to the second or finer; empty when there is none
   */
  Optional<Instant> earliestNoticeAt();

  /**
   * When the latest error was reported.
   *
   * @return to the second or finer; empty when there is none
   */
  Optional<Instant> lastNoticeAt();

  /**
   * Where it runs.
   *
   * @return names such as {@code production}
   */
  List<String> environments();

  /**
   * How many different errors it had.
   *
   * @return a count, resolved ones included
   */
  Optional<Long> faultCount();

  /**
   * How many different errors wait to be resolved.
   *
   * @return a count
   */
  Optional<Long> unresolvedFaultCount();

  /**
   * Who owns it.
   *
   * @return the owner
   */
  Optional<Person> owner();

  /**
   * Who may see it.
   *
   * @return the users
   */
  List<Person> users();

  /**
   * Starts a team project, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team project. Not thread-safe. */
  final class Builder extends ImmutableTeamProject.Builder {
    Builder() {}
  }
}
