// The function that a kernel becomes, before anything is in it: where its buffers are, its loops, and how elements go
// in and out. Part of emit.
#pragma once
#include <fmt/format.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/MDBuilder.h>
#include <llvm/IR/Module.h>

#include <new>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/fit/kernel.h"

namespace hito::jit {

using fit::Kernel;
using fit::KernelInst;
using fit::KernelOp;
using fit::Lane;
using fit::Reg;
using llvm::Value;

// Buffers of i128 come from std::vector<Wide>, which aligns them for loads of 16 bytes.
static_assert(sizeof(Wide) == 16 && alignof(Wide) == 16 && __STDCPP_DEFAULT_NEW_ALIGNMENT__ >= alignof(Wide));

inline std::uint64_t bytes_of(Lane lane) {
  switch (lane) {
    case Lane::bit: return 1;
    case Lane::i32: return 4;
    case Lane::i64: return 8;
    case Lane::i128: return 16;
  }
  throw InternalError("a lane out of its enumeration");
}

class KernelFrame {
 protected:
  // The builder stands behind the addresses of the buffers.
  KernelFrame(llvm::Module& module, const Kernel& kernel, const std::string& name)
      : module_(module), kernel_(kernel), build_(module.getContext()) {
    const auto address = build_.getPtrTy();
    const auto number = build_.getInt64Ty();
    const auto type = llvm::FunctionType::get(build_.getVoidTy(), {address, number, number}, false);
    function_ = llvm::Function::Create(type, llvm::Function::ExternalLinkage, name, module);
    function_->addFnAttr(llvm::Attribute::NoUnwind);
    function_->addFnAttr(llvm::Attribute::MustProgress);
    function_->addFnAttr("prefer-vector-width", "512");
    // A caller built to find undefined behaviour reads the 8 bytes before a function: they must be there, also where
    // the function is the first of its page. 16 keep its alignment.
    function_->setPrefixData(llvm::ConstantAggregateZero::get(llvm::ArrayType::get(number, 2)));
    build_.SetInsertPoint(new_block("entry"));
    load_addresses();
  }

  llvm::BasicBlock* new_block(const char* name) {
    return llvm::BasicBlock::Create(module_.getContext(), name, function_);
  }
  llvm::IntegerType* type_of(Lane lane) {
    return build_.getIntNTy(lane == Lane::bit ? 1 : static_cast<unsigned>(8 * bytes_of(lane)));
  }
  llvm::IntegerType* stored_type(Lane lane) { return build_.getIntNTy(static_cast<unsigned>(8 * bytes_of(lane))); }

  // `body` is given the variable, from `from` up to `to`, and gives its next value, which is never beyond `to`.
  template <class Body>
  void loop(Value* from, Value* to, Body body) {
    llvm::BasicBlock* before = build_.GetInsertBlock();
    llvm::BasicBlock* inside = new_block("loop");
    llvm::BasicBlock* after = new_block("after");
    build_.CreateCondBr(build_.CreateICmpSLT(from, to), inside, after);
    build_.SetInsertPoint(inside);
    llvm::PHINode* variable = build_.CreatePHI(build_.getInt64Ty(), 2);
    variable->addIncoming(from, before);
    Value* next = body(variable);
    variable->addIncoming(next, build_.GetInsertBlock());
    build_.CreateCondBr(build_.CreateICmpSLT(next, to), inside, after);
    build_.SetInsertPoint(after);
  }

  Value* to_stored(Value* value) {
    return value->getType()->isIntegerTy(1) ? build_.CreateZExt(value, build_.getInt8Ty()) : value;
  }
  Value* extended(Value* value, Lane from, Lane to) {
    return from == Lane::bit ? build_.CreateZExt(value, type_of(to)) : build_.CreateSExt(value, type_of(to));
  }
  Value* place(std::uint32_t buffer, Value* index) {
    Value* position = build_.CreateSExt(index, build_.getInt64Ty());
    return build_.CreateInBoundsGEP(stored_type(kernel_.buffers[buffer]), addresses_[buffer], position);
  }
  template <class Access>
  Access* in_buffer(Access* access, std::uint32_t buffer) {
    access->setMetadata(llvm::LLVMContext::MD_alias_scope, own_scope_[buffer]);
    access->setMetadata(llvm::LLVMContext::MD_noalias, other_scopes_[buffer]);
    return access;
  }
  Value* load(std::uint32_t buffer, Value* index) {
    const Lane lane = kernel_.buffers[buffer];
    Value* stored = in_buffer(build_.CreateLoad(stored_type(lane), place(buffer, index)), buffer);
    return lane == Lane::bit ? build_.CreateICmpNE(stored, build_.getInt8(0)) : stored;
  }

  // What leaves every value it is combined with as it was.
  llvm::Constant* neutral(KernelOp op, Lane lane) {
    const unsigned width = type_of(lane)->getBitWidth();
    if (op == KernelOp::minimum_into) return build_.getInt(llvm::APInt::getSignedMaxValue(width));
    if (op == KernelOp::maximum_into) return build_.getInt(llvm::APInt::getSignedMinValue(width));
    return build_.getInt(llvm::APInt(width, 0));
  }
  Value* combined(KernelOp op, Value* before, Value* value) {
    if (op == KernelOp::sum_into) return build_.CreateAdd(before, value);
    if (op == KernelOp::minimum_into) return build_.CreateBinaryIntrinsic(llvm::Intrinsic::smin, before, value);
    if (op == KernelOp::maximum_into) return build_.CreateBinaryIntrinsic(llvm::Intrinsic::smax, before, value);
    return build_.CreateOr(before, value);
  }

  llvm::Module& module_;
  const Kernel& kernel_;
  llvm::IRBuilder<> build_;
  llvm::Function* function_ = nullptr;

 private:
  // Where each buffer begins, and which other buffers it never overlaps: all.
  void load_addresses() {
    llvm::MDBuilder metadata(module_.getContext());
    llvm::MDNode* domain = metadata.createAnonymousAliasScopeDomain(function_->getName());
    std::vector<llvm::Metadata*> scopes;
    for (std::size_t k = 0; k < kernel_.buffers.size(); ++k) {
      Value* slot = build_.CreateConstInBoundsGEP1_64(build_.getPtrTy(), function_->getArg(0), k);
      llvm::LoadInst* address = build_.CreateLoad(build_.getPtrTy(), slot, fmt::format("b{}", k));
      address->setMetadata(llvm::LLVMContext::MD_invariant_load, llvm::MDNode::get(module_.getContext(), {}));
      addresses_.push_back(address);
      scopes.push_back(metadata.createAnonymousAliasScope(domain, fmt::format("b{}", k)));
    }
    for (std::size_t k = 0; k < scopes.size(); ++k) {
      std::vector<llvm::Metadata*> others = scopes;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(k));
      own_scope_.push_back(llvm::MDNode::get(module_.getContext(), {scopes[k]}));
      other_scopes_.push_back(llvm::MDNode::get(module_.getContext(), others));
    }
  }

  std::vector<Value*> addresses_;
  std::vector<llvm::MDNode*> own_scope_, other_scopes_;
};

}  // namespace hito::jit
