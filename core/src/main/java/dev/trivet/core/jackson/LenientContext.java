package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.cfg.CacheProvider;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializerFactory;
import dev.trivet.core.json.HasAdditionalProperties.Keeper;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's state while it reads one response, with a place of its own for JSON that did not fit:
 * every property of every model looks there, which would be expensive among Jackson's attributes.
 */
final class LenientContext extends DefaultDeserializationContext {

  private static final long serialVersionUID = 1L;

  private transient @Nullable List<JsonValue> noted;
  private transient @Nullable IdentityHashMap<Keeper, Members.Collector> kept;

  LenientContext(DeserializerFactory factory) {
    super(factory, null);
  }

  private LenientContext(LenientContext from) {
    super(from);
  }

  private LenientContext(LenientContext from, DeserializerFactory factory) {
    super(from, factory);
  }

  private LenientContext(LenientContext from, CacheProvider caches) {
    super(from, caches);
  }

  private LenientContext(LenientContext from, DeserializationConfig config) {
    super(from, config);
  }

  private LenientContext(
      LenientContext from,
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

  /** Whether anything was noted that nobody has taken. */
  boolean hasNoted() {
    return noted != null;
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

  /** Keeps a member without an accessor with the model that is being built. */
  void keep(Keeper builder, String name, JsonValue value) {
    var all = kept;
    if (all == null) {
      all = new IdentityHashMap<>();
      kept = all;
    }
    var known = all.get(builder);
    if (known != null) {
      known.add(name, value);
      return;
    }
    var members = new Members.Collector();
    members.add(name, value);
    all.put(builder, members);
    // those that come later show in these
    builder.additionalProperties(members.members());
  }

  /** Forgets the builders of the element that was read, whether it could be read or not. */
  void elementRead() {
    kept = null;
  }

  @Override
  public DefaultDeserializationContext copy() {
    return new LenientContext(this);
  }

  @Override
  public DefaultDeserializationContext with(DeserializerFactory factory) {
    return new LenientContext(this, factory);
  }

  @Override
  public DefaultDeserializationContext withCaches(CacheProvider caches) {
    return new LenientContext(this, caches);
  }

  @Override
  public DefaultDeserializationContext createInstance(
      DeserializationConfig config, JsonParser in, @Nullable InjectableValues injectables) {
    return new LenientContext(this, config, in, injectables);
  }

  @Override
  public DefaultDeserializationContext createDummyInstance(DeserializationConfig config) {
    return new LenientContext(this, config);
  }
}
