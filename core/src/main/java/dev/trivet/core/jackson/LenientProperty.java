package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.util.ClassUtil;
import dev.trivet.core.json.HasAdditionalProperties.Keeper;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A property of a response model that keeps JSON of an unexpected type among the additional
 * properties, under the property's wire name. An optional value is read without its box: builders
 * have a method that takes it bare.
 */
final class LenientProperty extends SettableBeanProperty.Delegating {

  private static final long serialVersionUID = 1L;

  /** A race loses counts at worst. */
  private static final int FEW_USES = 8;

  private final transient Method method;
  private final boolean isPrimitive;
  private final SerializedString wireName;
  private transient @Nullable MethodHandle setter;
  private transient int uses;
  private transient @Nullable LenientProperty next;

  private LenientProperty(SettableBeanProperty property, Method method) {
    super(property);
    this.method = method;
    isPrimitive = method.getParameterTypes()[0].isPrimitive();
    wireName = new SerializedString(property.getName());
  }

  static LenientProperty of(SettableBeanProperty property) {
    return new LenientProperty(property, bare(property));
  }

  /** The builder's method for the value itself where the property's own takes an optional one. */
  private static Method bare(SettableBeanProperty property) {
    var method = (Method) property.getMember().getAnnotated();
    if (!property.getType().isReferenceType()) {
      return method;
    }
    var content = property.getType().getReferencedType().getRawClass();
    var primitive = ClassUtil.primitiveType(content);
    try {
      var bare =
          method
              .getDeclaringClass()
              .getDeclaredMethod(method.getName(), primitive == null ? content : primitive);
      ClassUtil.checkAndFixAccess(bare, true);
      return bare;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no Immutables builder: " + method, e);
    }
  }

  /** The type of the value itself, for which Jackson then finds the deserializer. */
  @Override
  public JavaType getType() {
    var type = super.getType();
    return type.isReferenceType() ? type.getReferencedType() : type;
  }

  @Override
  protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
    return new LenientProperty(property, method);
  }

  @Override
  public void deserializeAndSet(JsonParser in, DeserializationContext context, Object model)
      throws IOException {
    deserializeSetAndReturn(in, context, model);
  }

  /** The name in the form in which a parser compares it. */
  SerializedString wireName() {
    return wireName;
  }

  /** The property that came after this one in the last object; null when it was the last. */
  @Nullable LenientProperty next() {
    return next;
  }

  /** Remembers which property came after this one. */
  void follow(LenientProperty property) {
    next = property;
  }

  @Override
  public Object deserializeSetAndReturn(JsonParser in, DeserializationContext context, Object model)
      throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL && !isPrimitive) {
      // absence, of which no deserializer needs to be asked
      return model;
    }
    var outer = in.getParsingContext();
    boolean structured = in.currentToken().isStructStart();
    Object result = model;
    var suspended = LenientProblemHandler.take(context);
    try {
      var value = delegate.deserialize(in, context);
      if (((LenientContext) context).hasNoted()) {
        NullElements.remove(value);
      }
      result = value == null ? model : setAndReturn(model, value);
    } catch (JsonMappingException | InputCoercionException e) {
      if (JsonMappers.ioProblem(e) != null) {
        // nothing odd: the connection failed or time ended, and reading on would hide which
        throw e;
      }
      leave(in, structured ? outer.getParent() : outer, e);
      noteUnlessNoted(in, context, structured);
    } catch (RuntimeException absentPrimitive) {
      noteUnlessNoted(in, context, structured);
    }
    var odd = LenientProblemHandler.take(context);
    if (odd != null) {
      ((LenientContext) context).keep((Keeper) result, getName(), odd);
    }
    if (suspended != null) {
      LenientProblemHandler.note(context, suspended);
    }
    return result;
  }

  @Override
  public Object setAndReturn(Object builder, Object value) throws IOException {
    try {
      var handle = setter;
      return handle == null
          ? firstCalls(builder, value)
          : (Object) handle.invokeExact(builder, value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IOException(e);
    }
  }

  /**
   * Calls the builder's method by reflection, which is there at once. A handle does without an
   * array per call and is expensive to make, so it comes only where there is much to read.
   */
  private Object firstCalls(Object builder, Object value) throws Throwable {
    if (++uses == FEW_USES) {
      setter = handle(method);
    }
    try {
      return method.invoke(builder, value);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static MethodHandle handle(Method method) throws IllegalAccessException {
    var generic = MethodType.methodType(Object.class, Object.class, Object.class);
    return MethodHandles.lookup().unreflect(method).asType(generic);
  }

  private static void noteUnlessNoted(
      JsonParser in, DeserializationContext context, boolean structured) throws IOException {
    var noted = LenientProblemHandler.take(context);
    LenientProblemHandler.note(
        context,
        noted != null
            ? noted
            : structured ? JsonValue.ofNull() : context.readValue(in, JsonValue.class));
  }

  /** Reads on to the last token of the property's value; a broken stream fails again here. */
  private static void leave(JsonParser in, JsonStreamContext outer, IOException problem)
      throws IOException {
    while (in.getParsingContext() != outer) {
      if (in.nextToken() == null) {
        throw problem;
      }
    }
  }

  /** Puts the wrapper around every property of a builder that keeps additional properties. */
  static final class Modifier extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;
    private static final PropertyName KEPT = new PropertyName("additional_properties");

    @Override
    public BeanDeserializerBuilder updateBuilder(
        DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
      if (Keeper.class.isAssignableFrom(bean.getBeanClass())) {
        builder.removeProperty(KEPT);
        for (var properties = builder.getProperties(); properties.hasNext(); ) {
          builder.addOrReplaceProperty(LenientProperty.of(properties.next()), true);
        }
      }
      return builder;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
      return Keeper.class.isAssignableFrom(bean.getBeanClass())
              && deserializer instanceof BuilderBasedDeserializer plain
          ? new ModelDeserializer(plain)
          : deserializer;
    }
  }
}
