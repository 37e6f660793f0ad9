// SPDX-License-Identifier: Apache-2.0
// Run by japicmp in each library after its analysis: takes out what accepted-breaks.txt accepts.
def file = new File(System.getProperty('maven.multiModuleProjectDirectory'), 'api-baseline/accepted-breaks.txt')
def modules = jApiClasses.collect { it.fullyQualifiedName.split('\\.').take(4).join('.') + '.' } as Set

def broken = { !it.binaryCompatible || !it.sourceCompatible }
def accept = { it.compatibilityChanges.clear() }

file.readLines('UTF-8').findAll { it.trim() && !it.startsWith('#') }.each { line ->
    def parts = line.split(' : ', 2)*.trim()
    if (parts.size() < 2 || parts[1].length() < 10) {
        throw new IllegalArgumentException("An accepted break must have a written reason: $line")
    }
    def (type, member) = parts[0].tokenize('#') + [null]
    if (!modules.any { type.startsWith(it) }) {
        return // another module's
    }
    def found = jApiClasses.find { it.fullyQualifiedName == type }
    def members = found == null ? [] : found.methods + found.constructors + found.fields
    def accepted = member == null
            ? (found == null ? [] : [found] + members).findAll(broken)
            : members.findAll { it.name == member && broken(it) }
    if (accepted.empty) {
        throw new IllegalArgumentException("An accepted break must still be one: ${parts[0]}")
    }
    accepted.each(accept)
}
return jApiClasses
