package dev.trivet.conformance.models;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.HashSet;
import java.util.Set;

/** Notes the classes that come up when an object is serialized and read again. */
final class SerializedTypes {

  private SerializedTypes() {}

  /** All classes in the serialized form of an object, the JDK's and arrays too. */
  static Set<Class<?>> of(Object object) throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    var types = new HashSet<Class<?>>();
    try (var in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass described)
              throws IOException, ClassNotFoundException {
            var type = super.resolveClass(described);
            types.add(type);
            return type;
          }
        }) {
      in.readObject();
    }
    return types;
  }
}
