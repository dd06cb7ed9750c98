// In the app the storage and the importers see to it that all kinds of canvas are known (domain/kinds/kind-registry).
import '../../src/domain/kinds/other-kinds'
