package dev.trivet.testsupport;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads our classes and Jackson's once more, with every call of the JDK's reflection replaced by
 * one of {@link LimitedReflection}. Tests and their support are loaded again too, but see all.
 */
final class LimitedLoader extends ClassLoader {

  private static final Set<String> SHARED =
      Set.of(LimitedReflection.class.getName(), ReachabilityMetadata.class.getName());

  private static final String LIMITED = Type.getInternalName(LimitedReflection.class);

  /** The descriptors of the limited methods by name and the JDK's descriptor. */
  private static final Map<String, String> REPLACED =
      Arrays.stream(LimitedReflection.class.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .collect(Collectors.toMap(LimitedLoader::replaced, Type::getMethodDescriptor));

  LimitedLoader(ClassLoader parent) {
    super(parent);
  }

  /** The method of the JDK: the first parameter is its owner. */
  private static String replaced(Method limited) {
    var parameters = Type.getArgumentTypes(limited);
    return key(
        parameters[0].getInternalName(),
        limited.getName(),
        Type.getMethodDescriptor(
            limited.getReturnType() == Constructor.class
                ? Type.getType(Constructor.class)
                : Type.getReturnType(limited),
            Arrays.copyOfRange(parameters, 1, parameters.length)));
  }

  private static String key(String owner, String name, String descriptor) {
    return owner + "." + name + descriptor;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean again = name.matches("(com\\.fasterxml\\.jackson|dev\\.trivet)\\..*");
    if (!again || SHARED.contains(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      var loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var file = name.replace('.', '/') + ".class";
    var place = getResource(file);
    if (place == null) {
      throw new ClassNotFoundException(name);
    }
    try (var in = place.openStream()) {
      var bytes = in.readAllBytes();
      boolean test =
          name.matches("dev\\.trivet\\.test(support|kit)\\..*")
              || place.getPath().contains("/test-classes/");
      var defined = test ? bytes : limited(bytes);
      return defineClass(name, defined, 0, defined.length, domain(place, file));
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** The scan for endpoints asks where a class comes from. */
  private static ProtectionDomain domain(URL place, String file) throws IOException {
    var root = place.toString().replace(file, "").replaceFirst("^jar:(.*)!/$", "$1");
    return new ProtectionDomain(
        new CodeSource(URI.create(root).toURL(), (Certificate[]) null), null);
  }

  private static byte[] limited(byte[] bytes) {
    var writer = new ClassWriter(0);
    new ClassReader(bytes).accept(new Rewriter(writer), 0);
    return writer.toByteArray();
  }

  private static final class Rewriter extends ClassVisitor {

    Rewriter(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class Calls extends MethodVisitor {

    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      var limited = REPLACED.get(key(owner, name, descriptor));
      if (limited == null) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      } else {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, LIMITED, name, limited, false);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Function<Object, Object> limit = a -> a instanceof Handle handle ? limited(handle) : a;
      super.visitInvokeDynamicInsn(
          name, descriptor, bootstrap, Arrays.stream(arguments).map(limit).toArray());
    }

    private static Handle limited(Handle handle) {
      var limited = REPLACED.get(key(handle.getOwner(), handle.getName(), handle.getDesc()));
      return limited == null
          ? handle
          : new Handle(Opcodes.H_INVOKESTATIC, LIMITED, handle.getName(), limited, false);
    }
  }
}
