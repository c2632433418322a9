package dev.trivet.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.cfg.CacheProvider;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializerFactory;
import dev.trivet.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's state while it reads one answer, with a place of its own for JSON that did not fit:
 * every property of every model looks there, which would be dear among Jackson's attributes.
 */
final class ReadContext extends DefaultDeserializationContext {

  private static final long serialVersionUID = 1L;

  private transient @Nullable List<JsonValue> noted;

  ReadContext(DeserializerFactory factory) {
    super(factory, null);
  }

  private ReadContext(ReadContext from) {
    super(from);
  }

  private ReadContext(ReadContext from, DeserializerFactory factory) {
    super(from, factory);
  }

  private ReadContext(ReadContext from, CacheProvider caches) {
    super(from, caches);
  }

  private ReadContext(ReadContext from, DeserializationConfig config) {
    super(from, config);
  }

  private ReadContext(
      ReadContext from,
      DeserializationConfig config,
      JsonParser in,
      @Nullable InjectableValues injectables) {
    super(from, config, in, injectables);
  }

  /** Notes JSON that did not fit, until the enclosing property takes it. */
  void note(JsonValue odd) {
    var list = noted;
    if (list == null) {
      list = new ArrayList<>();
      noted = list;
    }
    list.add(odd);
  }

  /** What was noted since the last call: one value as it is, several as an array, or null. */
  @Nullable JsonValue take() {
    var list = noted;
    if (list == null) {
      return null;
    }
    noted = null;
    return list.size() == 1 ? list.get(0) : JsonValue.array(list);
  }

  @Override
  public DefaultDeserializationContext copy() {
    return new ReadContext(this);
  }

  @Override
  public DefaultDeserializationContext with(DeserializerFactory factory) {
    return new ReadContext(this, factory);
  }

  @Override
  public DefaultDeserializationContext withCaches(CacheProvider caches) {
    return new ReadContext(this, caches);
  }

  @Override
  public DefaultDeserializationContext createInstance(
      DeserializationConfig config, JsonParser in, @Nullable InjectableValues injectables) {
    return new ReadContext(this, config, in, injectables);
  }

  @Override
  public DefaultDeserializationContext createDummyInstance(DeserializationConfig config) {
    return new ReadContext(this, config);
  }
}
