// For the profile api-compare. A method that an interface gains breaks those who implement it. Nobody but the SDK
// implements what a builder makes (models and options) and what is sealed.
import japicmp.model.JApiCompatibilityChangeType

def ours = { type ->
  type.classFile2.getAttribute('PermittedSubclasses') != null || type.declaredMethods.any { it.name == 'builder' }
}
jApiClasses.findAll { it.newClass.map(ours).orElse(false) }.each { type ->
  type.methods.each { method ->
    method.compatibilityChanges.removeIf { it.type == JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE }
  }
}
return jApiClasses
