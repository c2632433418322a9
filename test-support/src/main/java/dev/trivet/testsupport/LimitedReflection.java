package dev.trivet.testsupport;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reflection that sees what the metadata lists and nothing else, as in a native image. {@link
 * LimitedLoader} puts calls of these methods where the JDK's methods of the same names are called.
 */
public final class LimitedReflection {

  private static final Set<String> MISSED = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("NonFinalStaticField") // rewritten code has no other way to it
  private static volatile ReachabilityMetadata metadata;

  private LimitedReflection() {}

  static void begin(ReachabilityMetadata seen) {
    MISSED.clear();
    metadata = seen;
  }

  /** Our own types that were looked into and are not listed, or not with what was looked for. */
  static Set<String> missed() {
    return new TreeSet<>(MISSED);
  }

  private static boolean shows(Class<?> asked, Member member) {
    boolean shown = metadata.shows(member) || isKnown(member.getDeclaringClass());
    boolean matters = !(member instanceof Field) || Modifier.isPublic(member.getModifiers());
    if (!shown && matters && isOurs(member.getDeclaringClass())) {
      MISSED.add(member.getDeclaringClass().getName() + ": " + member.getName());
    }
    look(asked);
    return shown;
  }

  /** Jackson asks these for methods by constant names, which needs no metadata. */
  private static boolean isKnown(Class<?> owner) {
    return owner == Class.class || owner == RecordComponent.class;
  }

  private static void look(Class<?> type) {
    if (isOurs(type) && !metadata.hasType(type)) {
      MISSED.add(type.getName());
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("dev.trivet.");
  }

  public static Method[] getDeclaredMethods(Class<?> type) {
    look(type);
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> shows(type, m))
        .toArray(Method[]::new);
  }

  public static Method[] getMethods(Class<?> type) {
    look(type);
    return Arrays.stream(type.getMethods()).filter(m -> shows(type, m)).toArray(Method[]::new);
  }

  public static Method getDeclaredMethod(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return shown(type, type.getDeclaredMethod(name, parameters));
  }

  public static Method getMethod(Class<?> type, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return shown(type, type.getMethod(name, parameters));
  }

  public static Constructor<?>[] getDeclaredConstructors(Class<?> type) {
    look(type);
    return Arrays.stream(type.getDeclaredConstructors())
        .filter(c -> shows(type, c))
        .toArray(Constructor<?>[]::new);
  }

  public static Constructor<?>[] getConstructors(Class<?> type) {
    look(type);
    return Arrays.stream(type.getConstructors())
        .filter(c -> shows(type, c))
        .toArray(Constructor<?>[]::new);
  }

  public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>... parameters)
      throws NoSuchMethodException {
    return shown(type, type.getDeclaredConstructor(parameters));
  }

  public static Constructor<?> getConstructor(Class<?> type, Class<?>... parameters)
      throws NoSuchMethodException {
    return shown(type, type.getConstructor(parameters));
  }

  public static Field[] getDeclaredFields(Class<?> type) {
    look(type);
    return Arrays.stream(type.getDeclaredFields())
        .filter(f -> shows(type, f))
        .toArray(Field[]::new);
  }

  public static Field[] getFields(Class<?> type) {
    look(type);
    return Arrays.stream(type.getFields()).filter(f -> shows(type, f)).toArray(Field[]::new);
  }

  public static RecordComponent[] getRecordComponents(Class<?> type) {
    look(type);
    return metadata.hasType(type) ? type.getRecordComponents() : new RecordComponent[] {};
  }

  /** Jackson asks for the components of a record this way, because it also runs on older JDKs. */
  public static Object invoke(Method method, Object owner, Object... arguments)
      throws IllegalAccessException, InvocationTargetException {
    return owner instanceof Class<?> type && method.getName().equals("getRecordComponents")
        ? getRecordComponents(type)
        : method.invoke(owner, arguments);
  }

  private static <M extends Member> M shown(Class<?> type, M member) throws NoSuchMethodException {
    if (!shows(type, member)) {
      throw new NoSuchMethodException(member + " is not listed");
    }
    return member;
  }
}
