package dev.trivet.core.query;

import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.QuerySource;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Which elements to list, and in which order. Every method returns a changed copy. A blank value is
 * refused, because a service would ignore it and list everything.
 *
 * @param <Q> the query itself
 */
public abstract class ListQuery<Q extends ListQuery<Q>> implements QuerySource {

  private final QueryParameters parameters;
  private final Function<QueryParameters, Q> copy;

  /**
   * Creates a query.
   *
   * @param parameters the parameters of the query
   * @param copy creates a query with other parameters
   * @hidden
   */
  @SuppressWarnings("exports")
  protected ListQuery(QueryParameters parameters, Function<QueryParameters, Q> copy) {
    this.parameters = parameters;
    this.copy = copy;
  }

  /**
   * The parameters that are sent.
   *
   * @return the parameters
   * @hidden
   */
  @Override
  @SuppressWarnings("exports")
  public final QueryParameters parameters() {
    return parameters;
  }

  /**
   * Adds a parameter that this SDK has no method for.
   *
   * @param name the parameter's name on the wire
   * @param value the parameter's value, not encoded
   * @return a changed copy of the query
   */
  public final Q extra(String name, String value) {
    return parameter("extra", Preconditions.notNull(owner("extra"), name), value);
  }

  /**
   * Adds a parameter.
   *
   * @param method the name of the query's method, for the message of an exception
   * @param name the parameter's name on the wire
   * @param value the parameter's value
   * @return a changed copy of the query
   */
  protected final Q parameter(String method, String name, Object value) {
    return copy.apply(parameters.with(name, checked(method, value)));
  }

  /**
   * Adds a parameter whose value has another form on the wire.
   *
   * @param method the name of the query's method, for the message of an exception
   * @param name the parameter's name on the wire
   * @param value the parameter's value
   * @param form makes the form on the wire
   * @param <V> the type of the value
   * @return a changed copy of the query
   */
  protected final <V> Q parameter(
      String method, String name, V value, Function<? super V, ?> form) {
    return parameter(method, name, form.apply(Preconditions.notNull(owner(method), value)));
  }

  /**
   * Adds a parameter whose value must lie in a range.
   *
   * @param method the name of the query's method, for the message of an exception
   * @param name the parameter's name on the wire
   * @param value the parameter's value
   * @param least the smallest allowed value
   * @param most the largest allowed value
   * @return a changed copy of the query
   */
  protected final Q between(String method, String name, int value, int least, int most) {
    return parameter(method, name, Preconditions.between(owner(method), value, least, most));
  }

  /**
   * Adds a parameter whose values are joined by commas.
   *
   * @param method the name of the query's method, for the message of an exception
   * @param name the parameter's name on the wire
   * @param values the parameter's values, at least one, none of them with a comma
   * @return a changed copy of the query
   */
  protected final Q joined(String method, String name, Object[] values) {
    var texts = new StringJoiner(",");
    for (var value : nonEmpty(method, values)) {
      var text = checked(method, value);
      if (text.contains(",")) {
        throw refused(method, "a value must not contain a comma");
      }
      texts.add(text);
    }
    return copy.apply(parameters.with(name, texts.toString()));
  }

  /**
   * Adds a parameter that is repeated for each value.
   *
   * @param method the name of the query's method, for the message of an exception
   * @param name the parameter's name on the wire
   * @param values the parameter's values, at least one
   * @return a changed copy of the query
   */
  protected final Q repeated(String method, String name, Object[] values) {
    var all = parameters;
    for (var value : nonEmpty(method, values)) {
      all = all.with(name, checked(method, value));
    }
    return copy.apply(all);
  }

  /**
   * Numbers as values of a parameter.
   *
   * @param method the name of the query's method, for the message of an exception
   * @param values the numbers
   * @return the numbers, to be joined or repeated
   */
  protected final Object[] numbers(String method, long... values) {
    return LongStream.of(Preconditions.notNull(owner(method), values)).boxed().toArray();
  }

  private Object[] nonEmpty(String method, Object[] values) {
    if (Preconditions.notNull(owner(method), values).length == 0) {
      throw refused(method, "at least one value is needed");
    }
    return values;
  }

  private String checked(String method, Object value) {
    Preconditions.notNull(owner(method), value);
    var text = value instanceof OpenEnum word ? word.value() : value.toString();
    if (text.isBlank()) {
      throw refused(method, "the value is blank, which would list everything");
    }
    return text;
  }

  /**
   * Creates an exception that names the method of the query.
   *
   * @param method the name of the query's method
   * @param problem what is wrong with the value
   * @return the exception to throw
   */
  protected final IllegalArgumentException refused(String method, String problem) {
    return new IllegalArgumentException(owner(method) + ": " + problem);
  }

  private String owner(String method) {
    return getClass().getSimpleName() + "." + method + "(..)";
  }

  /** {@return the type of the query and its parameters} */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + parameters;
  }
}
