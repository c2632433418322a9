package dev.trivet.rootly.teams;

import dev.trivet.core.json.ApiModel;
import dev.trivet.rootly.jsonapi.ListQuery;
import dev.trivet.rootly.jsonapi.TextFilter;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Which teams to list, in which order, and what to bring along. Immutable. */
@ApiModel
@Value.Immutable
public interface TeamQuery extends ListQuery {

  /**
   * Only teams in which this occurs.
   *
   * @return some text, or empty
   */
  Optional<String> search();

  /**
   * By the name in the form that addresses use.
   *
   * @return no condition unless set
   */
  @Value.Default
  default TextFilter slug() {
    return TextFilter.builder().build();
  }

  /**
   * By name.
   *
   * @return no condition unless set
   */
  @Value.Default
  default TextFilter name() {
    return TextFilter.builder().build();
  }

  /**
   * By color.
   *
   * @return no condition unless set
   */
  @Value.Default
  default TextFilter color() {
    return TextFilter.builder().build();
  }

  /**
   * By whether alerts are announced in a Slack channel.
   *
   * @return no condition unless set
   */
  @Value.Default
  default TextFilter alertBroadcastEnabled() {
    return TextFilter.builder().build();
  }

  /**
   * By whether incidents are announced in a Slack channel.
   *
   * @return no condition unless set
   */
  @Value.Default
  default TextFilter incidentBroadcastEnabled() {
    return TextFilter.builder().build();
  }

  /**
   * By the identifier that another system gave to the team.
   *
   * @return the identifier, or empty
   */
  Optional<String> externalId();

  /**
   * By the entity in Backstage.
   *
   * @return the entity, or empty
   */
  Optional<String> backstageId();

  /**
   * By the group in Cortex.
   *
   * @return the identifier of a group, or empty
   */
  Optional<String> cortexId();

  /**
   * By the group in OpsLevel.
   *
   * @return the identifier of a group, or empty
   */
  Optional<String> opslevelId();

  /**
   * What is to come along, see {@link dev.trivet.rootly.jsonapi.Ref#resource()}.
   *
   * @return nothing unless set
   */
  Set<TeamInclude> include();

  /**
   * Starts a query.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a query. Not thread-safe. */
  final class Builder extends ImmutableTeamQuery.Builder {
    Builder() {}

    /**
     * Limits the list by slug in the plain way.
     *
     * @param value the slug
     * @return this builder
     */
    public Builder slug(String value) {
      return slug(TextFilter.of(value));
    }

    /**
     * Limits the list by name in the plain way.
     *
     * @param value the name
     * @return this builder
     */
    public Builder name(String value) {
      return name(TextFilter.of(value));
    }

    /**
     * Limits the list by color in the plain way.
     *
     * @param value the color
     * @return this builder
     */
    public Builder color(String value) {
      return color(TextFilter.of(value));
    }

    /**
     * Limits the list to teams that do, or do not, announce alerts in a Slack channel.
     *
     * @param value which of them
     * @return this builder
     */
    public Builder alertBroadcastEnabled(boolean value) {
      return alertBroadcastEnabled(TextFilter.of(Boolean.toString(value)));
    }

    /**
     * Limits the list to teams that do, or do not, announce incidents in a Slack channel.
     *
     * @param value which of them
     * @return this builder
     */
    public Builder incidentBroadcastEnabled(boolean value) {
      return incidentBroadcastEnabled(TextFilter.of(Boolean.toString(value)));
    }

    /**
     * Adds a parameter that this SDK has no accessor for.
     *
     * @param name the parameter's name, for example {@code fields[groups]}
     * @param value its value
     * @return this builder
     */
    public Builder extra(String name, String value) {
      return putExtra(name, value);
    }
  }
}
