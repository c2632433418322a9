package dev.trivet.rootly.teams;

import dev.trivet.core.json.ApiModel;
import dev.trivet.rootly.jsonapi.ListQuery;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which catalog properties to list, in which order, and what to bring along. Rootly sorts them by
 * {@code created_at}, {@code updated_at} and {@code position}. Immutable.
 */
@ApiModel
@Value.Immutable
public interface PropertyQuery extends ListQuery {

  /**
   * By the name in the form that addresses use.
   *
   * @return the slug, or empty
   */
  Optional<String> slug();

  /**
   * By name.
   *
   * @return the name, or empty
   */
  Optional<String> name();

  /**
   * By kind.
   *
   * @return the kind, or empty
   */
  Optional<PropertyKind> kind();

  /**
   * What is to come along, see {@link dev.trivet.rootly.jsonapi.Ref#resource()}.
   *
   * @return nothing unless set
   */
  Set<PropertyInclude> include();

  /**
   * Starts a query.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a query. Not thread-safe. */
  final class Builder extends ImmutablePropertyQuery.Builder {
    Builder() {}

    /**
     * Adds a parameter that this SDK has no accessor for.
     *
     * @param name the parameter's name, for example {@code fields[catalog_properties]}
     * @param value its value
     * @return this builder
     */
    public Builder extra(String name, String value) {
      return putExtra(name, value);
    }
  }
}
